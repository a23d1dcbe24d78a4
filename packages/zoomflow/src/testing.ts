export * from "@zoomflow/core/testing";
export { sample } from "@zoomflow/events/samples";
export * from "@zoomflow/zoom/simulator";
