import type { Duration } from "../duration.ts";
import type { EventsOf } from "../rules/pattern.ts";
import type { By } from "./key-of.ts";
import { SESSION_EVENTS } from "./moves.ts";
import type { Session, SessionPhase } from "./session-event.ts";
import { type Trigger, trigger } from "./trigger.ts";
import { createWatching } from "./watching.ts";

type SessionEvent = EventsOf<typeof SESSION_EVENTS>;

/** How a meeting is watched. */
export interface SessionOptions<K> {
  /** What tells one meeting from another. Default: its uuid. */
  readonly by?: By<SessionEvent>;
  /** What the rule is to hear of; what is left out costs nothing. Default: all three. */
  readonly emit?: readonly K[];
  /**
   * After how long without news a meeting that all have left counts as over although its `ended` is
   * missing; up to a day. Default: 30 m. With someone in it is after 30 hours, Zoom's own limit.
   */
  readonly idle?: Duration;
  /** How long `closed` waits after the end for what is still on its way, up to a day. Default: 30 s. */
  readonly lateness?: Duration;
  /** Participants that are remembered by name, up to 20,000. More are only counted. Default: 5,000. */
  readonly most?: number;
}

/**
 * One meeting or webinar as a whole: who is in, how many there were at most, whether the host is there.
 *
 * It is told from what participants did at which time, so that events which come twice, late or in
 * another order, or not at all, do as little harm as can be.
 *
 * @example
 * on(session({ emit: ["closed"] }), {
 *   id: "attendance",
 *   when: { peak: gte(10) },
 *   do: chat.post({ channel: "#ops", text: (s) => `${s.meeting.topic}: ${s.total} came, ${s.peak} at once` }),
 * });
 */
export function session<const K extends SessionPhase = SessionPhase>(
  options: SessionOptions<K> = {},
): Trigger<Session<K>> {
  return trigger("session", {
    patterns: SESSION_EVENTS,
    options,
    make: () => createWatching(options),
  });
}
