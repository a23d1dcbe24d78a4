import { parseDuration } from "../duration.ts";
import { at } from "../events/identity.ts";
import type { Composed, Correlator, Missed, Passing, Turn, Window } from "../windows/window.ts";
import { attend, peakOf, withPeak } from "./attendance.ts";
import { createKeyOf } from "./key-of.ts";
import { momentOf } from "./moment.ts";
import { MOVES, SESSION_EVENTS, type Step } from "./moves.ts";
import { whoIn } from "./participant.ts";
import type { SessionPhase } from "./session-event.ts";
import { type Sitting, sittingOf, told, withFacts } from "./sitting.ts";
import { DEFAULT_LATENESS_MS } from "./time-limits.ts";

/** What the machine needs of a session's options. */
interface WatchingOptions {
  readonly by?: unknown;
  readonly emit?: readonly SessionPhase[];
  readonly idle?: string;
  readonly lateness?: string;
  readonly most?: number;
}

const DEFAULT_IDLE_MS = 30 * 60_000;
const DEFAULT_MOST = 5_000;
/** No meeting of Zoom's goes on for longer. */
const LONGEST_MS = 30 * 3_600_000;
/** Zoom's times are whole seconds, and the last to leave may be shown a little after the end. */
const SAME_MS = 2_000;
/** For so long after it was closed a meeting is known not to be a new one. */
const REMEMBERED_MS = 3_600_000;

/** Watches meetings: the machine of a session. */
export function createWatching(options: WatchingOptions): Correlator<Sitting> {
  const keyOf = createKeyOf(SESSION_EVENTS, options.by);
  const idle = parseDuration(options.idle ?? "") ?? DEFAULT_IDLE_MS;
  const lateness = parseDuration(options.lateness ?? "") ?? DEFAULT_LATENESS_MS;
  const most = options.most ?? DEFAULT_MOST;
  const emit: readonly SessionPhase[] = options.emit ?? ["opened", "changed", "closed"];

  /** When it is looked at again: to be closed, or forgotten. */
  const dueAt = (sitting: Sitting, now: number): number => {
    if (sitting.closed === true) return now + REMEMBERED_MS;
    if (sitting.endedAt !== undefined) return now + lateness;
    // By when it was heard of, not by when it was: what comes from a backlog is followed by more.
    const { present, people } = sitting.attendance;
    return now + (present === 0 && people.length > 0 ? idle : LONGEST_MS);
  };

  const windowOf = (sitting: Sitting, now: number): Window<Sitting> => ({
    state: sitting,
    dueAt: dueAt(sitting, now),
  });

  const compose = (session: ReturnType<typeof told>, cause: string): readonly Composed[] => {
    const { is, key, event_ts } = session;
    if (!emit.includes(is)) return [];
    const of = is === "closed" ? [] : [cause];
    return [{ key: `session ${is} ${key} ${cause}`, event: session, at: event_ts, of }];
  };

  /** The meeting itself begins or ends. */
  const onMeeting = (sitting: Sitting, passing: Passing, now: number): SessionTurn => {
    const { event } = passing;
    if (event.event.endsWith(".started"))
      return turn(
        { ...sitting, opened: true },
        now,
        sitting.opened ? [] : opening(sitting, passing),
      );
    const end = momentOf(at(event.payload, "object.end_time")) ?? passing.at;
    return turn({ ...sitting, endedAt: Math.max(end, sitting.endedAt ?? end) }, now);
  };

  /** A participant moves. */
  const onParticipant = (sitting: Sitting, passing: Passing, now: number): SessionTurn => {
    const who = whoIn(passing.event);
    const step = stepIn(passing);
    if (who === undefined) return turn(sitting, now, [], missed(passing, "unreadable"));
    const { attendance, moved, late } = attend(sitting.attendance, who, step, most);
    const inMeeting = !WAITING.has(step[2]);
    const goesOn = step[2] === "in" && step[0] > (sitting.endedAt ?? step[0]) + SAME_MS;
    const { endedAt: _endedAt, ...open } = sitting;
    const next: Sitting = {
      ...(goesOn ? open : sitting),
      attendance,
      opened: sitting.opened || inMeeting,
      crowded: sitting.crowded || attendance.others > 0,
    };
    if (!sitting.opened && next.opened) return turn(next, now, opening(next, passing));
    if (moved === undefined || !next.opened)
      return turn(next, now, [], late === true ? missed(passing, "late") : undefined);
    if (!emit.includes("changed")) return turn(next, now);
    const changed = { ...next, attendance: withPeak(next.attendance) };
    return turn(changed, now, compose(told(changed, "changed", latest(next), moved), passing.id));
  };

  const opening = (sitting: Sitting, { id }: Passing): readonly Composed[] =>
    compose(told(sitting, "opened", latest(sitting)), id);

  const turn = (
    sitting: Sitting,
    now: number,
    out: readonly Composed[] = [],
    missing?: readonly Missed[],
  ): SessionTurn => ({
    window: windowOf(sitting, now),
    out,
    ...(missing !== undefined && { missed: missing }),
  });

  return {
    keyOf,
    onEvent(window, passing, _look, now) {
      const before = window?.state;
      if (window !== undefined && before?.closed === true && !isAfresh(before, passing))
        return { window, out: [], missed: missed(passing, "late") };
      const isNew = before === undefined || before.closed === true;
      const key = before?.key ?? keyOf(passing.event) ?? "";
      const sitting = isNew ? sittingOf(key, passing.event, stepIn(passing)[0]) : before;
      const informed = withFacts(sitting, passing.event, stepIn(passing)[0]);
      const decide = passing.event.event in MOVES ? onParticipant : onMeeting;
      return decide(informed, passing, now);
    },
    onDue({ state }, _look, now) {
      const heard = state.opened || state.endedAt !== undefined;
      if (state.closed === true || !heard) return { window: undefined, out: [] };
      const end = state.endedAt ?? latest(state);
      const over = { ...sittingOver(state), endedAt: end };
      return { window: windowOf(over, now), out: compose(told(state, "closed", end), String(end)) };
    },
    describe: ({ state }) => described(state),
  };
}

type SessionTurn = Turn<Sitting, Composed>;

const WAITING: ReadonlySet<string> = new Set(["wait+", "wait-", "admit"]);

function stepIn({ event, at: heardAt }: Passing): Step {
  const known = MOVES[event.event as keyof typeof MOVES];
  if (known === undefined) return [heardAt, 0, "in"];
  const participant = at(event.payload, "object.participant");
  const own = momentOf(at(participant, known.time) ?? at(participant, "date_time"));
  return own === undefined ? [heardAt, 0, known.move] : [own, heardAt - own, known.move];
}

/** An event of a meeting that was closed, and goes on or begins again all the same. */
function isAfresh({ endedAt = 0 }: Sitting, passing: Passing): boolean {
  const begins = passing.event.event.endsWith(".started") || stepIn(passing)[2] === "in";
  return (
    begins && !passing.event.event.endsWith(".ended") && stepIn(passing)[0] > endedAt + SAME_MS
  );
}

/** The latest that is known of a meeting. */
function latest({ startedAt, attendance, endedAt }: Sitting): number {
  return Math.max(startedAt, attendance.newest, endedAt ?? startedAt);
}

/** What is remembered of a meeting that is over: that it is. */
function sittingOver({ key, kind, startedAt }: Sitting): Sitting {
  const nothing = sittingOf(key, { event: kind }, startedAt);
  return { ...nothing, kind, closed: true };
}

function missed({ id }: Passing, why: Missed["why"]): readonly Missed[] {
  return [{ id, why }];
}

function described({ key, closed, endedAt, attendance }: Sitting): string {
  if (closed === true) return `${key}: is over and told of; what still comes is too late`;
  const { present } = attendance;
  const state = `${key}: ${present} in, ${peakOf(attendance)} at most`;
  return endedAt === undefined ? state : `${state}; has ended, and waits for what is on its way`;
}
