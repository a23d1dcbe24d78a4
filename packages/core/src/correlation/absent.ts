import type { Duration } from "../duration.ts";
import type { EventsOf, Pattern } from "../rules/pattern.ts";
import { createAbsence } from "./absence.ts";
import type { By } from "./key-of.ts";
import { type OwnEvent, type Trigger, trigger } from "./trigger.ts";

type Patterns = Pattern | readonly Pattern[];

/** What is missed, and after what. */
export interface AbsentOptions<S, F> {
  /** The event, or the events, after which it is waited. Each starts a wait of its own. */
  readonly after: S;
  /** What must not come: one of these, at the same time or later, ends the wait. */
  readonly no: F;
  /** What both have in common. Default: what they are about, such as a meeting. */
  readonly by?: By<EventsOf<S> | EventsOf<F>>;
  /** For how long is waited, by the time of `after`; up to 31 days. */
  readonly within: Duration;
  /**
   * How long a `no` that arrives before its `after` is kept for it, up to a day. Default: 30 s. Where
   * it is given, the end of `within` waits as long for what is still on its way.
   */
  readonly lateness?: Duration;
}

/** Something did not come. */
export interface Absent<S> extends OwnEvent<"zoomflow.absent"> {
  readonly after: S;
  readonly waitedMs: number;
}

/**
 * An event that fails to come after another one.
 *
 * What counts is when `no` happened, not when it arrived: one from before `after` is none.
 *
 * @example
 * on(absent({ after: "meeting.started", no: "meeting.participant_joined", within: "10m" }), {
 *   id: "no-show",
 *   do: chat.post({ channel: "#ops", text: (a) => `Nobody joined ${a.after.payload.object.topic}` }),
 * });
 */
export function absent<const S extends Patterns, const F extends Patterns>(
  options: AbsentOptions<S, F>,
): Trigger<Absent<EventsOf<S>>> {
  const patterns = [options.after, options.no].flat();
  return trigger("absent", { patterns, options, make: () => createAbsence(options) });
}
