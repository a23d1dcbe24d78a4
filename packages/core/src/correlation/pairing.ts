import type { Composed, Correlator, Look, Passing, Turn, Window } from "../windows/window.ts";
import { createKeyOf, isAny, listOf } from "./key-of.ts";
import { earliest, insert, lastOf, type Mark, markOf, without } from "./mark.ts";
import { MOST_OPEN, type OpenMark, stillOpen } from "./open-mark.ts";
import { deadline, timeLimitsOf } from "./time-limits.ts";

/** What the machine needs of a pair's options. */
interface PairingOptions {
  readonly start: unknown;
  readonly end: unknown;
  readonly by?: unknown;
  readonly within: string;
  readonly onTimeout?: string;
  readonly lateness?: string;
}

/** Of one key. */
interface Pairing {
  readonly key: string;
  readonly starts: readonly OpenMark[];
  /** Ends that came before their starts. */
  readonly ends: readonly OpenMark[];
}

export function createPairing(options: PairingOptions): Correlator<Pairing> {
  const starts = listOf(options.start);
  const keyOf = createKeyOf([...starts, ...listOf(options.end)], options.by);
  const limits = timeLimitsOf(options);

  const fits = (start: Mark, end: Mark): boolean =>
    start.at <= end.at && end.at - start.at <= limits.within;

  const onStart = (state: Pairing, passing: Passing, look: Look, now: number): PairTurn => {
    const mark = { ...markOf(passing), until: deadline(passing.at, now, limits) };
    const end = state.ends.find((other) => fits(mark, other));
    const event = end && look(end.id);
    if (end === undefined || event === undefined)
      return turn({ ...state, starts: insert(state.starts, mark) });
    const pair = paired(state.key, { ...mark, event: passing.event }, { ...end, event });
    return turn({ ...state, ends: without(state.ends, end) }, [pair]);
  };

  const onEnd = (state: Pairing, passing: Passing, look: Look, now: number): PairTurn => {
    const mark = { ...markOf(passing), until: now + limits.lateness };
    const start = state.starts.findLast((other) => fits(other, mark));
    const event = start && look(start.id);
    if (start === undefined || event === undefined)
      return turn({ ...state, ends: insert(state.ends, mark) });
    const pair = paired(state.key, { ...start, event }, { ...mark, event: passing.event });
    return turn({ ...state, starts: without(state.starts, start) }, [pair]);
  };

  return {
    keyOf,
    onEvent(window, passing, look, now) {
      const state = window?.state ?? { key: keyOf(passing.event) ?? "", starts: [], ends: [] };
      const decide = isAny(starts, passing.event) ? onStart : onEnd;
      return decide(state, passing, look, now);
    },
    onDue({ state }, look, now) {
      const over = state.starts.filter(({ until }) => until <= now);
      const out = options.onTimeout === "emit" ? over : [];
      return turn(
        {
          ...state,
          starts: stillOpen(state.starts, now),
          ends: stillOpen(state.ends, now),
        },
        out.flatMap((start) => unpaired(state.key, start, look, limits.within)),
      );
    },
    describe: ({ state: { starts: open, ends: early, key } }) =>
      `${key}: ${open.length} started and wait for an end, ${early.length} ended and wait for a start`,
  };
}

type PairTurn = Turn<Pairing, Composed>;

function turn(state: Pairing, out: readonly Composed[] = []): PairTurn {
  const [starts, crowded] = lastOf(state.starts, MOST_OPEN);
  const [ends, more] = lastOf(state.ends, MOST_OPEN);
  const missed = [...crowded, ...more].map(({ id }) => ({ id, why: "crowded" }) as const);
  const window = windowOf({ ...state, starts, ends });
  return { window, out, ...(missed.length > 0 && { missed }) };
}

function windowOf(state: Pairing): Window<Pairing> | undefined {
  const marks = [...state.starts, ...state.ends];
  const dueAt = earliest(marks.map(({ until }) => until));
  return dueAt === undefined ? undefined : { state, dueAt, holds: marks.map(({ id }) => id) };
}

type Found = Mark & { readonly event: Passing["event"] };

function paired(key: string, start: Found, end: Found): Composed {
  return composed(key, start, end, end.at - start.at);
}

function unpaired(key: string, start: Mark, look: Look, within: number): readonly Composed[] {
  const event = look(start.id);
  return event === undefined ? [] : [composed(key, { ...start, event }, undefined, within)];
}

function composed(key: string, start: Found, end: Found | undefined, durationMs: number): Composed {
  const at = start.at + durationMs;
  const event = {
    event: "zoomflow.pair",
    event_ts: at,
    key,
    start: start.event,
    ...(end !== undefined && { end: end.event }),
    durationMs,
    estimated: end === undefined,
  };
  const of = end === undefined ? [start.id] : [start.id, end.id];
  return { key: `pair ${of.join(" ")}`, event, at, of };
}
