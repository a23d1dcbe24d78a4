import type { Duration } from "../duration.ts";
import type { EventsOf, Pattern } from "../rules/pattern.ts";
import type { By } from "./key-of.ts";
import { createPairing } from "./pairing.ts";
import { type OwnEvent, type Trigger, trigger } from "./trigger.ts";

type Patterns = Pattern | readonly Pattern[];

/** What a pair is made of. */
export interface PairOptions<S, F, T> {
  /** The event, or the events, that a pair begins with. */
  readonly start: S;
  /** The event, or the events, that it ends with. */
  readonly end: F;
  /** What both have in common. Default: what they are about, such as a meeting. */
  readonly by?: By<EventsOf<S> | EventsOf<F>>;
  /** The longest time between them, up to 31 days. */
  readonly within: Duration;
  /**
   * What becomes of a start whose end did not come: `emit` tells it as a pair without `end`, and with
   * `estimated`. Default: `forget`.
   */
  readonly onTimeout?: T;
  /**
   * How long an end that arrives before its start is kept for it, up to a day. Default: 30 s. Where
   * it is given, the end of `within` waits as long for what is still on its way.
   */
  readonly lateness?: Duration;
}

/** A start and its end. */
export interface Paired<S, F, T = "forget"> extends OwnEvent<"zoomflow.pair"> {
  readonly start: S;
  readonly end: T extends "emit" ? F | undefined : F;
  /** From the time of the one event to that of the other; where the end is missing, `within`. */
  readonly durationMs: number;
  /** The end did not come. */
  readonly estimated: boolean;
}

/**
 * Two events that belong together: a start, and the first end after it.
 *
 * They are put in order by their own times, however they arrive. An end takes the nearest start before
 * it that is still open, and each event is in one pair at most.
 *
 * @example
 * on(pair({ start: "meeting.started", end: "meeting.ended", within: "26h" }), {
 *   id: "too-long",
 *   when: { durationMs: gt(3_600_000) },
 *   do: chat.post({ channel: "#ops", text: (p) => `${p.start.payload.object.topic} ran long` }),
 * });
 */
export function pair<
  const S extends Patterns,
  const F extends Patterns,
  const T extends "emit" | "forget" = "forget",
>(options: PairOptions<S, F, T>): Trigger<Paired<EventsOf<S>, EventsOf<F>, T>> {
  const patterns = [options.start, options.end].flat();
  return trigger("pair", { patterns, options, make: () => createPairing(options) });
}
