import type { PluginInstance } from "@zoomflow/core";

import type { Fake } from "./call-book.ts";
import type { PieceFakes } from "./own-pieces.ts";

/** How rules are tested. */
export interface TestOptions {
  /**
   * Actions that are really done, such as `"http.request"`; their plugins are set up. Real time that
   * they take is waited for. Default: none.
   */
  readonly allow?: readonly string[];
  /**
   * What actions give, by `plugin.action`: their step's result. One that is neither here nor allowed
   * gives null.
   */
  readonly fakes?: Readonly<Record<string, Fake>>;
  /** What `step.run` of rules' own code does instead, by rule and name. Other own code runs as it is. */
  readonly pieces?: PieceFakes;
  /**
   * Variables of the config. One that is not here has its fallback, else a text made of its name; the
   * environment is not read.
   */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** For rules alone: the plugins whose schemas check their input. Default: any input will do. */
  readonly plugins?: readonly PluginInstance[];
  /** When it is: wall-clock milliseconds, or a text as `Date` reads it. Default: 2026-01-05T09:00Z, a Monday. */
  readonly now?: number | string;
  /** Chance, in [0, 1): where jitter falls. Default: always 0.5. */
  readonly random?: () => number;
  /**
   * What happens with a rule's own faults: `throw` makes the `emit` or `advance` reject in which they
   * show, `keep` only lists them in `faults`. Default: `throw`.
   */
  readonly faults?: "throw" | "keep";
  /**
   * How long code that takes real time may go without a sign before it is taken to hang, in ms.
   * Default: 1,000.
   */
  readonly patience?: number;
}
