import type { SelectiveMode } from "../runs/mode.ts";

/** Which runs of a rule belong together, and how many of them may go at once. */
export type Ordering<E> = OneAtATime<E> | AllAtOnce | SomeAtOnce<E>;

/**
 * Runs of a key go one at a time. A run without a key (its event is about nothing in particular, or
 * `key` gives nothing) goes by itself, whatever the mode.
 */
export interface OneAtATime<E> {
  /** Which events belong together. Default: those about the same thing, such as a meeting. */
  readonly key?: Key<E>;
  /**
   * What becomes of a new run while one of its key is unfinished. Default: `queue`.
   *
   * - `queue`: it waits; all are carried out, in order.
   * - `drop`: it is left out.
   * - `latest`: it waits in the place of those that waited before.
   * - `restart`: it takes the place of all, and breaks off the one that is under way.
   */
  readonly mode?: "queue" | SelectiveMode;
  /** How many of its runs may go at once, all keys together. Default: as the runner's own limit. */
  readonly concurrency?: number | { readonly total?: number; readonly perKey?: 1 };
}

/** Which events belong together for a policy of pace, and which of its runs. */
export type PacedOrdering<E> = OneAtATime<E> | KeyedAllAtOnce<E> | SomeAtOnce<E>;

/** The same where every run is carried out, though some of them later. */
export type KeepingOrdering<E> =
  | (OneAtATime<E> & { readonly mode?: "queue" })
  | KeyedAllAtOnce<E>
  | SomeAtOnce<E>;

/** As {@link AllAtOnce}; the key is for the pace. */
export interface KeyedAllAtOnce<E> extends Omit<AllAtOnce, "key"> {
  /** Which events belong together. Default: those about the same thing, such as a meeting. */
  readonly key?: Key<E>;
}

/** Runs know no order and do not wait for each other. */
export interface AllAtOnce {
  readonly key?: never;
  readonly mode: "parallel";
  /** How many of its runs may go at once. Default: as the runner's own limit. */
  readonly concurrency?: number | { readonly total?: number; readonly perKey?: never };
}

/** Up to so many runs of a key go at once; they begin in about the order of their events. */
export interface SomeAtOnce<E> {
  /** Which events belong together. Default: those about the same thing, such as a meeting. */
  readonly key?: Key<E>;
  readonly mode: "parallel";
  readonly concurrency: Concurrency & { readonly perKey: number };
}

/** How many runs of a rule may go at once. */
export interface Concurrency {
  /** All keys together. Default: as many as the runner's own limit. */
  readonly total?: number;
  /** Of the same key. Default: 1, or with `mode: "parallel"` any number. */
  readonly perKey?: number;
}

type Key<E> = (event: E) => string;
