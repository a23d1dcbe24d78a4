import type { Composed } from "./window.ts";

/** An event of zoomflow's own, and where it comes from. */
export interface ComposedEvent extends Composed {
  /** That it was composed for. */
  readonly rule: string;
  /** Such as `correlation`. */
  readonly source: string;
  /** What it is about, for people who look for it. */
  readonly entity?: string | undefined;
  /** When it was composed, in wall-clock milliseconds. */
  readonly receivedAt: number;
}
