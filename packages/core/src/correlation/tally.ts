import type { Composed, Correlator, Look, Turn } from "../windows/window.ts";
import { createKeyOf, listOf } from "./key-of.ts";
import { insert, type Mark, markOf } from "./mark.ts";
import { forgottenAt, type TimeLimits, timeLimitsOf } from "./time-limits.ts";

/** What the machine needs of a count's options. */
interface TallyOptions {
  readonly of: unknown;
  readonly by?: unknown;
  readonly atLeast: number;
  readonly within: string;
  readonly lateness?: string;
}

/** Of one key. */
interface Tally {
  readonly key: string;
  /** In order of time: those a late one may still come among, and before them as many as are asked for. */
  readonly seen: readonly Mark[];
  /** What happened before this is too late. */
  readonly floor: number;
  /** When the number was reached, by the times of events. */
  readonly reached: readonly number[];
}

/** So many of one key may be put in order; where more come within the allowance, it is shorter. */
const MOST_IN_ORDER = 200;

export function createTally(options: TallyOptions): Correlator<Tally> {
  const { atLeast } = options;
  const keyOf = createKeyOf(listOf(options.of), options.by);
  const limits = timeLimitsOf(options);
  return {
    keyOf,
    onEvent(window, passing, look, now) {
      const state = window?.state ?? {
        key: keyOf(passing.event) ?? "",
        seen: [],
        floor: Number.MIN_SAFE_INTEGER,
        reached: [],
      };
      if (window !== undefined && passing.at < state.floor)
        return { window, out: [], missed: [{ id: passing.id, why: "late" }] };
      const seen = insert(state.seen, markOf(passing));
      const fresh = crossings(seen, atLeast, limits.within).filter(
        ({ from, before }) =>
          from >= passing.at && // what was before it is as it was
          !state.reached.some((time) => time >= from && time < before),
      );
      const out = fresh.flatMap(({ place }) =>
        counted(state.key, seen.slice(place - atLeast + 1, place + 1), look),
      );
      const reached = [...state.reached, ...fresh.map(({ from }) => from)];
      return turn(shortened({ ...state, seen, reached }, atLeast, limits), out, now, limits);
    },
    onDue: () => ({ window: undefined, out: [] }),
    describe: ({ state: { key, seen } }) => {
      const newest = seen.at(-1)?.at ?? 0;
      const recent = seen.filter(({ at }) => newest - at < limits.within).length;
      return `${key}: ${recent} of ${atLeast} within ${options.within}`;
    },
  };
}

interface Crossing {
  /** Of the event that made the number full. */
  readonly place: number;
  readonly from: number;
  /** When the number was made full the next time. */
  readonly before: number;
}

/** Where the number was reached, coming from below. */
function crossings(seen: readonly Mark[], atLeast: number, within: number): readonly Crossing[] {
  const places: number[] = [];
  for (let place = atLeast - 1; place < seen.length; place++) {
    const at = timeAt(seen, place);
    const full = at - timeAt(seen, place - atLeast + 1) < within;
    if (full && at - timeAt(seen, place - atLeast) >= within) places.push(place);
  }
  return places.map((place, index) => ({
    place,
    from: timeAt(seen, place),
    before: timeAt(seen, places[index + 1] ?? seen.length, Number.POSITIVE_INFINITY),
  }));
}

function timeAt(seen: readonly Mark[], place: number, none = Number.NEGATIVE_INFINITY): number {
  return seen[place]?.at ?? none;
}

/** Without what no event within the allowance can have to do with. */
function shortened(state: Tally, atLeast: number, { lateness }: TimeLimits): Tally {
  const oldest = timeAt(state.seen, state.seen.length - 1) - lateness;
  const inOrder = state.seen.findIndex(({ at }) => at >= oldest);
  const cut = Math.max(inOrder, state.seen.length - MOST_IN_ORDER);
  const seen = state.seen.slice(Math.max(0, cut - atLeast));
  const from = timeAt(seen, 0);
  // Where nothing was cut off, nothing is missing before it either.
  const floor = Math.max(state.floor, oldest, cut > inOrder ? timeAt(state.seen, cut) : oldest);
  return { ...state, seen, floor, reached: state.reached.filter((time) => time >= from) };
}

function turn(
  state: Tally,
  out: readonly Composed[],
  now: number,
  limits: TimeLimits,
): Turn<Tally, Composed> {
  const dueAt = forgottenAt(timeAt(state.seen, state.seen.length - 1), now, limits);
  return { window: { state, dueAt, holds: state.seen.map(({ id }) => id) }, out };
}

function counted(key: string, marks: readonly Mark[], look: Look): readonly Composed[] {
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return [];
  const events = marks.flatMap(({ id }) => look(id) ?? []);
  const event = {
    event: "zoomflow.count",
    event_ts: last.at,
    key,
    count: marks.length,
    events,
    spanMs: last.at - first.at,
  };
  const of = marks.map(({ id }) => id);
  return [{ key: `count ${last.id}`, event, at: last.at, of }];
}
