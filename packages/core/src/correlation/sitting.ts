import type { AnyEvent } from "../events/event.ts";
import { at } from "../events/identity.ts";
import { type Attendance, NOBODY, peakOf, totalOf, wasIn } from "./attendance.ts";
import { momentOf } from "./moment.ts";
import { isIn } from "./moves.ts";
import { text } from "./participant.ts";
import type { Session, SessionParticipant, SessionPhase } from "./session-event.ts";
import { type Person, stayOf } from "./stay.ts";

/** What is remembered of one meeting. */
export interface Sitting {
  readonly key: string;
  readonly kind: "meeting" | "webinar";
  readonly meeting: Session["meeting"];
  /** By its `started`, or by the first that was heard of it. */
  readonly startedAt: number;
  /** Whether Zoom itself said when it began. */
  readonly begun: boolean;
  readonly endedAt?: number;
  readonly opened: boolean;
  readonly crowded: boolean;
  readonly attendance: Attendance;
  /** It is over and told of: what still comes of it is too late. */
  readonly closed?: true;
}

/** How many participants an event names while a meeting goes on: it is told anew with each change. */
const MOST_LISTED = 100;

export function sittingOf(key: string, event: AnyEvent, heardAt: number): Sitting {
  return {
    key,
    kind: event.event.startsWith("webinar.") ? "webinar" : "meeting",
    meeting: {},
    startedAt: heardAt,
    begun: false,
    opened: false,
    crowded: false,
    attendance: NOBODY,
  };
}

/** With what the event says of the meeting itself. */
export function withFacts(sitting: Sitting, event: AnyEvent, heardAt: number): Sitting {
  const object = at(event.payload, "object");
  const facts = Object.entries({
    uuid: text(at(object, "uuid")),
    id: text(at(object, "id")),
    topic: text(at(object, "topic")),
    host_id: text(at(object, "host_id")),
  }).filter(([, fact]) => fact !== undefined);
  const meeting = { ...sitting.meeting, ...Object.fromEntries(facts) };
  const begins = event.event.endsWith(".started");
  const said =
    begins || event.event.endsWith(".ended") ? momentOf(at(object, "start_time")) : undefined;
  const startedAt = said ?? (begins ? heardAt : undefined);
  if (startedAt !== undefined) return { ...sitting, meeting, startedAt, begun: true };
  if (sitting.begun) return { ...sitting, meeting };
  return { ...sitting, meeting, startedAt: Math.min(sitting.startedAt, heardAt) };
}

/** The state of a meeting as a rule gets it. */
export function told(sitting: Sitting, is: SessionPhase, when: number, who?: Person): Session {
  const { key, kind, meeting, startedAt, attendance, crowded, begun } = sitting;
  const over = is === "closed";
  const shown = (person: Person): SessionParticipant => participantOf(person, sitting, when, over);
  const there = attendance.people.filter(over ? wasIn : (person) => isIn(stayOf(person)));
  const listed = over ? there : there.slice(0, MOST_LISTED);
  const total = totalOf(attendance);
  return {
    event: "zoomflow.session",
    event_ts: when,
    key,
    is,
    kind,
    meeting,
    startedAt,
    ...(over && { endedAt: when }),
    durationMs: Math.max(0, when - startedAt),
    ...(who !== undefined && { who: shown(who) }),
    participants: listed.map(shown),
    unlisted: (over ? total : attendance.present) - listed.length,
    present: over ? 0 : attendance.present,
    waiting: over ? 0 : attendance.waiting,
    peak: peakOf(attendance),
    total,
    hostPresent: !over && isHostIn(sitting),
    ...(attendance.firstJoinAt !== undefined && { firstJoinAt: attendance.firstJoinAt }),
    ...(attendance.lastJoinAt !== undefined && { lastJoinAt: attendance.lastJoinAt }),
    estimated: crowded || !begun || (over && sitting.endedAt === undefined),
  };
}

function isHostIn({ attendance, meeting }: Sitting): boolean {
  return attendance.people.some((person) => isHost(person, meeting) && isIn(stayOf(person)));
}

function isHost(person: Person, { host_id }: Sitting["meeting"]): boolean {
  return host_id !== undefined && person.user === host_id;
}

function participantOf(
  person: Person,
  { meeting }: Sitting,
  when: number,
  over: boolean,
): SessionParticipant {
  const { uuid, user, name, email, joinedAt } = person;
  const stay = stayOf(person);
  const stays = isIn(stay);
  // Whoever is left over when a meeting ends leaves with its end.
  const more = stays ? Math.max(0, when - stay.since) : 0;
  return {
    user_id: person.ids.at(-1) ?? "",
    ...(uuid !== undefined && { participant_uuid: uuid }),
    ...(user !== undefined && { id: user }),
    ...(name !== undefined && { user_name: name }),
    ...(email !== undefined && { email }),
    isHost: isHost(person, meeting),
    isIn: stays && !over,
    ...(joinedAt !== undefined && { joinedAt }),
    ...(!stays && { leftAt: stay.at }),
    ...(stays && over && { leftAt: when }),
    presentMs: stay.presentMs + more,
  };
}
