import type { Composed, Correlator, Look, Turn } from "../windows/window.ts";
import { createKeyOf, isAny, listOf } from "./key-of.ts";
import { insert, lastOf, type Mark, markOf } from "./mark.ts";
import { forgottenAt, type TimeLimits, timeLimitsOf } from "./time-limits.ts";

/** What the machine needs of a sequence's options. */
interface SequencingOptions {
  readonly steps: readonly unknown[];
  readonly by?: unknown;
  readonly within: string;
  readonly strict?: boolean;
  readonly lateness?: string;
}

/** Of one key. */
interface Sequencing {
  readonly key: string;
  /** In order of time. */
  readonly seen: readonly Step[];
}

/** An event, and the places of the sequence that it would do for. */
interface Step extends Mark {
  readonly fits: readonly number[];
}

/** Under one key. */
const MOST_SEEN = 200;

export function createSequencing(options: SequencingOptions): Correlator<Sequencing> {
  const steps = options.steps.map(listOf);
  const keyOf = createKeyOf(steps.flat(), options.by);
  const limits = timeLimitsOf(options);
  const find = options.strict === true ? findStrictly : findLoosely;
  return {
    keyOf,
    onEvent(window, passing, look, now) {
      const state = window?.state ?? { key: keyOf(passing.event) ?? "", seen: [] };
      const newest = state.seen.at(-1)?.at ?? passing.at;
      if (window !== undefined && passing.at < newest - limits.lateness)
        return { window, out: [], missed: [{ id: passing.id, why: "late" }] };
      const fits = steps.flatMap((patterns, place) =>
        isAny(patterns, passing.event) ? [place] : [],
      );
      const seen = insert(state.seen, { ...markOf(passing), fits });
      const found = find(seen, steps.length, limits.within);
      const last = found?.at(-1);
      if (found === undefined || last === undefined) return turn({ ...state, seen }, now, limits);
      const rest = { ...state, seen: seen.slice(seen.indexOf(last) + 1) };
      return turn(rest, now, limits, sequenced(state.key, found, look));
    },
    onDue: () => ({ window: undefined, out: [] }),
    describe: ({ state: { key, seen } }) =>
      `${key}: ${seen.length} events wait for the rest of ${steps.map((names) => names.join("|")).join(", ")}`,
  };
}

/** From each event that could be the last step back to the nearest that could be the one before it. */
function findLoosely(
  seen: readonly Step[],
  steps: number,
  within: number,
): readonly Step[] | undefined {
  for (const [end, last] of seen.entries()) {
    if (!last.fits.includes(steps - 1)) continue;
    const found = [last];
    for (let place = end - 1; place >= 0 && found.length < steps; place--) {
      const step = seen[place];
      if (step?.fits.includes(steps - 1 - found.length) === true) found.unshift(step);
    }
    if (isWhole(found, steps, within)) return found;
  }
  return undefined;
}

/** As many events in a row, each in its place. */
function findStrictly(
  seen: readonly Step[],
  steps: number,
  within: number,
): readonly Step[] | undefined {
  for (let from = 0; from + steps <= seen.length; from++) {
    const found = seen.slice(from, from + steps);
    const fit = found.every((step, place) => step.fits.includes(place));
    if (fit && isWhole(found, steps, within)) return found;
  }
  return undefined;
}

function isWhole(found: readonly Step[], steps: number, within: number): boolean {
  return found.length === steps && (found.at(-1)?.at ?? 0) - (found[0]?.at ?? 0) <= within;
}

function turn(
  state: Sequencing,
  now: number,
  limits: TimeLimits,
  out: readonly Composed[] = [],
): Turn<Sequencing, Composed> {
  const newest = state.seen.at(-1);
  if (newest === undefined) return { window: undefined, out };
  const oldest = newest.at - limits.within - limits.lateness;
  const recent = state.seen.filter(({ at }) => at >= oldest);
  const [seen, crowded] = lastOf(recent, MOST_SEEN);
  const missed = crowded.map(({ id }) => ({ id, why: "crowded" }) as const);
  const dueAt = forgottenAt(newest.at, now, limits);
  const window = { state: { ...state, seen }, dueAt, holds: seen.map(({ id }) => id) };
  return { window, out, ...(missed.length > 0 && { missed }) };
}

function sequenced(key: string, steps: readonly Step[], look: Look): readonly Composed[] {
  const events = steps.flatMap(({ id }) => look(id) ?? []);
  const [from, to] = [steps[0]?.at ?? 0, steps.at(-1)?.at ?? 0];
  if (events.length < steps.length) return [];
  const event = { event: "zoomflow.sequence", event_ts: to, key, events, durationMs: to - from };
  const of = steps.map(({ id }) => id);
  return [{ key: `sequence ${of.join(" ")}`, event, at: to, of }];
}
