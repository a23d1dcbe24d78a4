export * from "@zoomflow/core/testing";
export * from "@zoomflow/zoom/simulator";
