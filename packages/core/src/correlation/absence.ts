import type { Composed, Correlator, Look, Turn, Window } from "../windows/window.ts";
import { createKeyOf, isAny, listOf } from "./key-of.ts";
import { earliest, insert, lastOf, type Mark, markOf } from "./mark.ts";
import { MOST_OPEN, type OpenMark, stillOpen } from "./open-mark.ts";
import { deadline, timeLimitsOf } from "./time-limits.ts";

/** What the machine needs of the options. */
interface AbsenceOptions {
  readonly after: unknown;
  readonly no: unknown;
  readonly by?: unknown;
  readonly within: string;
  readonly lateness?: string;
}

/** Of one key. */
interface Absence {
  readonly key: string;
  /** Waits that nothing has ended yet. */
  readonly waits: readonly OpenMark[];
  /** What came of late that ends waits: one may arrive before what it is to be seen after. */
  readonly ends: readonly OpenMark[];
}

export function createAbsence(options: AbsenceOptions): Correlator<Absence> {
  const after = listOf(options.after);
  const no = listOf(options.no);
  const keyOf = createKeyOf([...after, ...no], options.by);
  const limits = timeLimitsOf(options);

  /** An event that is both ends earlier waits, and not the one that it begins. */
  const ends = (end: Mark, wait: Mark): boolean =>
    end.id !== wait.id && wait.at <= end.at && end.at - wait.at <= limits.within;

  return {
    keyOf,
    onEvent(window, passing, _look, now) {
      let state = window?.state ?? { key: keyOf(passing.event) ?? "", waits: [], ends: [] };
      const mark = markOf(passing);
      if (isAny(no, passing.event)) {
        const waits = state.waits.filter((wait) => !ends(mark, wait));
        const end = { ...mark, until: now + limits.lateness };
        state = { ...state, waits, ends: insert(state.ends, end) };
      }
      const begins = isAny(after, passing.event) && !state.ends.some((end) => ends(end, mark));
      if (begins) {
        const wait = { ...mark, until: deadline(mark.at, now, limits) };
        state = { ...state, waits: insert(state.waits, wait) };
      }
      return turn(state);
    },
    onDue({ state }, look, now) {
      const over = state.waits.filter(({ until }) => until <= now);
      return turn(
        {
          ...state,
          waits: stillOpen(state.waits, now),
          ends: stillOpen(state.ends, now),
        },
        over.flatMap((wait) => missing(state.key, wait, look, limits.within)),
      );
    },
    describe: ({ state: { key, waits } }) =>
      waits.length === 0
        ? `${key}: what was waited for has come`
        : `${key}: ${no.join(" or ")} has not come after ${waits.length} ${after.join(" or ")}`,
  };
}

function turn(state: Absence, out: readonly Composed[] = []): Turn<Absence, Composed> {
  const [waits, crowded] = lastOf(state.waits, MOST_OPEN);
  const [ends] = lastOf(state.ends, MOST_OPEN);
  const missed = crowded.map(({ id }) => ({ id, why: "crowded" }) as const);
  const window = windowOf({ ...state, waits, ends });
  return { window, out, ...(missed.length > 0 && { missed }) };
}

function windowOf(state: Absence): Window<Absence> | undefined {
  const dueAt = earliest([...state.waits, ...state.ends].map(({ until }) => until));
  return dueAt === undefined ? undefined : { state, dueAt, holds: state.waits.map(({ id }) => id) };
}

function missing(key: string, wait: Mark, look: Look, waitedMs: number): readonly Composed[] {
  const after = look(wait.id);
  if (after === undefined) return [];
  const at = wait.at + waitedMs;
  const event = { event: "zoomflow.absent", event_ts: at, key, after, waitedMs };
  return [{ key: `absent ${wait.id}`, event, at, of: [wait.id] }];
}
