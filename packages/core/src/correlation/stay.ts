import { inOrder, isIn, move, NOWHERE, type Place, type Step } from "./moves.ts";
import type { Who } from "./participant.ts";

/** A participant, and what they did. */
export interface Person extends Who {
  /** In order of time, the last few. */
  readonly steps: readonly Step[];
  /** What came of the steps before these. */
  readonly before?: Stay;
  readonly joinedAt?: number;
}

/** What came of some steps. */
interface Stay extends Place {
  /** Of the last step. */
  readonly at: number;
  /** Since when the participant is in; where they are. */
  readonly since: number;
  readonly presentMs: number;
}

/** Enough for seven returns; what is older is summed up. */
const MOST_STEPS = 16;

const NEVER: Stay = { ...NOWHERE, at: Number.MIN_SAFE_INTEGER, since: 0, presentMs: 0 };

/** With one step more in its place; unless it is known, or too long ago to tell. */
export function withStep(person: Person, step: Step): Person | "known" | "late" {
  const [at, , what] = step;
  if (person.steps.some((other) => other[0] === at && other[2] === what)) return "known";
  if (at < (person.before?.at ?? NEVER.at)) return "late";
  const steps = [...person.steps, step].toSorted(inOrder);
  const joins = what === "in" || (what === "room+" && person.joinedAt === undefined);
  const joinedAt = joins ? Math.min(at, person.joinedAt ?? at) : person.joinedAt;
  const grown = { ...person, steps, ...(joinedAt !== undefined && { joinedAt }) };
  const [oldest] = steps;
  if (steps.length <= MOST_STEPS || oldest === undefined) return grown;
  return { ...grown, steps: steps.slice(1), before: follow(person.before ?? NEVER, oldest) };
}

/** Where a participant is, and for how long altogether. */
export function stayOf({ before, steps }: Person): Stay {
  return steps.reduce(follow, before ?? NEVER);
}

/** When a participant came in and went out. */
export function edgesOf(
  person: Person,
): readonly { readonly at: number; readonly comes: boolean }[] {
  let stay = person.before ?? NEVER;
  const edges = isIn(stay) ? [{ at: stay.since, comes: true }] : [];
  for (const step of person.steps) {
    const next = follow(stay, step);
    if (isIn(next) !== isIn(stay)) edges.push({ at: step[0], comes: isIn(next) });
    stay = next;
  }
  return edges;
}

function follow(stay: Stay, step: Step): Stay {
  const [at] = step;
  const place = move(stay, step);
  const comes = isIn(place) && !isIn(stay);
  const goes = !isIn(place) && isIn(stay);
  return {
    ...place,
    at,
    since: comes ? at : stay.since,
    presentMs: stay.presentMs + (goes ? at - stay.since : 0),
  };
}
