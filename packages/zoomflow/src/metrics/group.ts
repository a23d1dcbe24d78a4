import type { Telemetry } from "@zoomflow/core/ports";

import type { Family } from "./family.ts";

/** Metrics that belong together: the moments they are made of, and where they stand. */
export interface MetricGroup {
  readonly takes: Takes;
  families(): readonly Family[];
}

/** Called with every moment of a kind. What happens with every event must cost next to nothing. */
export type Takes = {
  readonly [K in Telemetry["is"]]?: (moment: Extract<Telemetry, { readonly is: K }>) => void;
};
