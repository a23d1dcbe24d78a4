import type { SelectiveMode } from "./mode.ts";

/** By which policy of its rule a run can be left out. */
export type Policy = SelectiveMode | "maxAge" | "once" | "throttle" | "debounce";

/** Why a run is left out. */
export interface Dropped {
  /** Undefined where its rule did not ask for it. */
  readonly policy: Policy | undefined;
  /** Why, in one sentence for people. */
  readonly reason: string;
}
