import type { Passing, Turn, Window } from "./window.ts";

/** What becomes of an event that has come to a policy of pace. */
export type Verdict =
  /** It may go; from `dueAt` on, where that is later. */
  | { readonly is: "go"; readonly event: string; readonly dueAt?: number }
  /** These go as one. */
  | { readonly is: "together"; readonly events: readonly string[] }
  | { readonly is: "drop"; readonly event: string; readonly reason: string };

/**
 * A policy on how often a rule acts, as a pure state machine: the same windows and events give the
 * same turns. `now` is the due clock, in ms.
 */
export interface Pacer<S = unknown> {
  onEvent(window: Window<S> | undefined, passing: Passing, now: number): Turn<S, Verdict>;
  /** The window is due. */
  onDue(window: Window<S>, now: number): Turn<S, Verdict>;
}

/** How often a rule may act, made ready. */
export interface Pace {
  readonly policy: "once" | "throttle" | "debounce" | "batch";
  readonly pacer: Pacer;
}
