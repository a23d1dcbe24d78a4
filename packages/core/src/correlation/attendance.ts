import { isIn, type Step } from "./moves.ts";
import { find, known as informed, type Who } from "./participant.ts";
import { edgesOf, type Person, stayOf, withStep } from "./stay.ts";

/** Who is, and was, in a meeting. */
export interface Attendance {
  /** In the order in which they were first heard of. */
  readonly people: readonly Person[];
  readonly present: number;
  readonly waiting: number;
  /** The most that were in at once; left out where it has to be worked out anew. */
  readonly peak?: number;
  /** What the peak cannot fall below: found when something of it was forgotten. */
  readonly leastPeak: number;
  /** When the latest step was. */
  readonly newest: number;
  readonly firstJoinAt?: number;
  readonly lastJoinAt?: number;
  /** How many were in and are remembered no more. */
  readonly forgotten: number;
  /** How many are in that there was no room to remember: joined less left. */
  readonly others: number;
}

export const NOBODY: Attendance = {
  people: [],
  present: 0,
  waiting: 0,
  peak: 0,
  leastPeak: 0,
  newest: Number.MIN_SAFE_INTEGER,
  forgotten: 0,
  others: 0,
};

/** What a step changed. */
export interface Attended {
  readonly attendance: Attendance;
  /** The participant, where the step led them in, out, or into or from the waiting room. */
  readonly moved?: Person;
  /** The step was too long ago to tell what it changed. */
  readonly late?: true;
}

/** One participant did one thing. */
export function attend(before: Attendance, who: Who, step: Step, most: number): Attended {
  const found = find(before.people, who);
  const attendance = found === undefined ? withRoom(before, most) : before;
  if (found === undefined && attendance.people.length >= most)
    return { attendance: countOnly(attendance, step) };

  const person = found ?? { ...who, steps: [] };
  const next = withStep(informed(person, who), step);
  if (next === "known") return { attendance };
  if (next === "late") return { attendance, late: true };
  const [was, is] = [stayOf(person), stayOf(next)];
  const change = Number(isIn(is)) - Number(isIn(was));
  const people =
    found === undefined
      ? [...attendance.people, next]
      : attendance.people.with(attendance.people.indexOf(found), next);
  const folded = next.before !== person.before ? { leastPeak: peakOf(attendance) } : {};
  const { peak, ...rest } = attendance;
  const counted = {
    ...rest,
    ...folded,
    ...joinTimes(attendance, step),
    people,
    present: attendance.present + change,
    waiting: attendance.waiting + Number(is.waiting) - Number(was.waiting),
    newest: Math.max(attendance.newest, step[0]),
  };
  // Only what is later than all that is known cannot change how many there were before.
  const known = peak !== undefined &&
    step[0] > rest.newest && { peak: Math.max(peak, counted.present) };
  const moves = change !== 0 || is.waiting !== was.waiting;
  return { attendance: { ...counted, ...known }, ...(moves && { moved: next }) };
}

/** How many have been in. */
export function totalOf({ people, forgotten, others }: Attendance): number {
  return (
    people.filter((person) => stayOf(person).presentMs > 0 || wasIn(person)).length +
    forgotten +
    others
  );
}

/** Whether a participant has been in the meeting, and not only in its waiting room. */
export function wasIn(person: Person): boolean {
  return person.joinedAt !== undefined || person.steps.some(([, , what]) => what === "out");
}

/** The most that were in at once. A moment in which one goes and another comes counts once. */
export function peakOf({ people, peak: known, leastPeak, others }: Attendance): number {
  if (known !== undefined) return known;
  // One number for each coming or going: they are many, and are sorted with every late event.
  const edges: number[] = [];
  for (const person of people)
    for (const { at, comes } of edgesOf(person)) edges.push(2 * at + Number(comes));
  let present = others;
  let peak = leastPeak;
  for (const edge of Float64Array.from(edges).toSorted()) {
    present += edge % 2 === 0 ? -1 : 1;
    if (present > peak) peak = present;
  }
  return peak;
}

/** Works the peak out, where that has to be done, once for all that follow in order. */
export function withPeak(attendance: Attendance): Attendance {
  return attendance.peak === undefined ? { ...attendance, peak: peakOf(attendance) } : attendance;
}

function joinTimes(
  { firstJoinAt, lastJoinAt }: Attendance,
  [at, , what]: Step,
): Pick<Attendance, "firstJoinAt" | "lastJoinAt"> {
  if (what !== "in") return {};
  return {
    firstJoinAt: Math.min(at, firstJoinAt ?? at),
    lastJoinAt: Math.max(at, lastJoinAt ?? at),
  };
}

/** Where there is no room for one more, whoever left first is forgotten. */
function withRoom(attendance: Attendance, most: number): Attendance {
  const { people, forgotten } = attendance;
  if (people.length < most) return attendance;
  let leaver: Person | undefined;
  for (const person of people) {
    const stay = stayOf(person);
    if (!isIn(stay) && !stay.waiting && (leaver === undefined || stay.at < stayOf(leaver).at))
      leaver = person;
  }
  if (leaver === undefined) return attendance;
  return {
    ...attendance,
    people: people.filter((person) => person !== leaver),
    forgotten: forgotten + Number(wasIn(leaver)),
    leastPeak: peakOf(attendance),
  };
}

function countOnly(attendance: Attendance, step: Step): Attendance {
  const [at, , what] = step;
  const change = what === "in" ? 1 : what === "out" && attendance.others > 0 ? -1 : 0;
  const present = attendance.present + change;
  return {
    ...attendance,
    ...joinTimes(attendance, step),
    others: attendance.others + change,
    present,
    peak: Math.max(peakOf(attendance), present),
    leastPeak: Math.max(attendance.leastPeak, present),
    newest: Math.max(attendance.newest, at),
  };
}
