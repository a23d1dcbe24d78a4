import type { Correlator } from "./window.ts";

/** A trigger that is made of several events. */
export interface Correlation {
  /** Such as `pair`; another one wherever the state of its windows has another shape. */
  readonly kind: string;
  /** Which events it looks at. */
  readonly patterns: readonly string[];
  readonly correlator: Correlator;
}
