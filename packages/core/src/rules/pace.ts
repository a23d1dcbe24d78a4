import { type Duration, parseDuration } from "../duration.ts";
import { batchPacer } from "../windows/batch.ts";
import { debouncePacer } from "../windows/debounce.ts";
import { oncePacer } from "../windows/once.ts";
import type { Pace } from "../windows/pacer.ts";
import { throttlePacer } from "../windows/throttle.ts";
import type { KeepingOrdering, Ordering, PacedOrdering } from "./ordering.ts";

/** How often a rule acts for the events of one key, in one way at most, and in which order. */
export type Pacing<E> =
  | (Unpaced & Ordering<E>)
  | ((Once | Throttled<"drop"> | Debounced | Batched) & PacedOrdering<E>)
  | (Throttled<"queue"> & KeepingOrdering<E>);

export interface Unpaced {
  /** Acts, and for so long not again for the same key. Default: acts every time. */
  readonly once?: never;
  /** Acts so many times in any span of time. Default: every time. */
  readonly throttle?: never;
  /** Acts once no more events of the key come. Default: at each. */
  readonly debounce?: never;
  /** Acts on several events of a key at once. Default: on each. */
  readonly batch?: never;
}

/** After an event that was let through, others of its key are dropped for a while. */
export interface Once extends Omit<Unpaced, "once"> {
  readonly once: { readonly within: Duration };
}

/** At most `limit` events of a key are let through in any span of `per`. */
export interface Throttled<X> extends Omit<Unpaced, "throttle"> {
  readonly throttle: ThrottleSpec<X>;
}

export interface ThrottleSpec<X = "queue" | "drop"> {
  /** 1,000 at most. */
  readonly limit: number;
  /** Any span of time so long, wherever it begins. */
  readonly per: Duration;
  /** What becomes of the others: they wait for their turn, or are dropped. */
  readonly excess: X;
}

/** The events of a key are waited for until no more come. */
export interface Debounced extends Omit<Unpaced, "debounce"> {
  readonly debounce: DebounceSpec;
}

export interface DebounceSpec {
  /** For so long there must be no other event of the key. */
  readonly quiet: Duration;
  /** The longest wait since the first one. Default: 10 times `quiet`. */
  readonly atMost?: Duration;
  /**
   * Which of them is acted on: the first or the last to happen, or `all` in one run, which finds
   * them in `ctx.events`. Default: `last`.
   */
  readonly keep?: "first" | "last" | "all";
}

/** Events of a key are acted on together, in one run, which finds them in `ctx.events`. */
export interface Batched extends Omit<Unpaced, "batch"> {
  readonly batch: BatchSpec;
}

export interface BatchSpec {
  /** So many make it full; 1,000 at most. */
  readonly size: number;
  /** The longest wait since the first one. */
  readonly within: Duration;
}

/** Any of them, its place in the union forgotten. */
export interface AnyPacing {
  readonly once?: Once["once"];
  readonly throttle?: ThrottleSpec;
  readonly debounce?: DebounceSpec;
  readonly batch?: BatchSpec;
}

/** Expects a spec that was checked. */
export function compilePace({ once, throttle, debounce, batch }: AnyPacing): Pace | undefined {
  if (once !== undefined)
    return { policy: "once", pacer: oncePacer({ text: once.within, withinMs: ms(once.within) }) };
  if (throttle !== undefined) {
    const { limit, per, excess } = throttle;
    return { policy: "throttle", pacer: throttlePacer({ limit, per, perMs: ms(per), excess }) };
  }
  if (debounce !== undefined) {
    const { quiet, atMost, keep = "last" } = debounce;
    const quietMs = ms(quiet);
    const atMostMs = atMost === undefined ? 10 * quietMs : ms(atMost);
    return { policy: "debounce", pacer: debouncePacer({ quiet, quietMs, atMostMs, keep }) };
  }
  if (batch === undefined) return undefined;
  const { size, within } = batch;
  return { policy: "batch", pacer: batchPacer({ size, withinMs: ms(within) }) };
}

function ms(text: string): number {
  return parseDuration(text) ?? 0;
}
