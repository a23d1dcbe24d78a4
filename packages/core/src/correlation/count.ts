import type { Duration } from "../duration.ts";
import type { EventsOf, Pattern } from "../rules/pattern.ts";
import type { By } from "./key-of.ts";
import { createTally } from "./tally.ts";
import { type OwnEvent, type Trigger, trigger } from "./trigger.ts";

/** What is counted. */
export interface CountOptions<P> {
  /** The event, or the events. */
  readonly of: P;
  /** What the counted events have in common. Default: what they are about, such as a meeting. */
  readonly by?: By<EventsOf<P>>;
  /** From 2 to 500. */
  readonly atLeast: number;
  /** In a stretch of time this long, wherever it begins; up to 31 days. */
  readonly within: Duration;
  /** By how much an event may come after a later one and still count, up to a day. Default: 30 s. */
  readonly lateness?: Duration;
}

/** So many events in so little time. */
export interface Counted<E> extends OwnEvent<"zoomflow.count"> {
  readonly count: number;
  /** Those that made the number full, in order of their own times. */
  readonly events: readonly E[];
  /** From the first to the last of them. */
  readonly spanMs: number;
}

/**
 * Many events of a kind in a short time.
 *
 * The window slides. The rule is set off when the number is reached, and not again before there were
 * fewer of them within the time: once per burst, however long it lasts.
 *
 * @example
 * on(count({ of: "phone.callee_missed", by: (e) => e.payload.object.callee.user_id, atLeast: 3, within: "15m" }), {
 *   id: "missed-burst",
 *   do: chat.post({ channel: "#support", text: (c) => `${c.count} calls missed by ${c.key}` }),
 * });
 */
export function count<const P extends Pattern | readonly Pattern[]>(
  options: CountOptions<P>,
): Trigger<Counted<EventsOf<P>>> {
  return trigger("count", { patterns: [options.of], options, make: () => createTally(options) });
}
