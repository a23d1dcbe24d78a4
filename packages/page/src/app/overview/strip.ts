import type { Day, Stretch } from "../../contract.ts";
import { several } from "../words/count.ts";
import { duration, hourAndMinute } from "../words/time.ts";

/** A stretch of the link's day as it is drawn: in parts of the whole, from 0 to 1. */
export interface Piece {
  readonly is: Stretch["is"];
  readonly left: number;
  readonly width: number;
  /** The same in words. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly cause?: string;
}

const NAMES = { connected: "Connected", gap: "Gap", unknown: "Not known" } as const;

export function piecesOf({ from, to, link }: Day): readonly Piece[] {
  const whole = Math.max(1, to - from);
  return link.map((stretch) => ({
    ...stretch,
    left: (stretch.from - from) / whole,
    width: Math.max(0, stretch.to - stretch.from) / whole,
    words: wordsOf(stretch),
  }));
}

function wordsOf({ is, from, to, cause }: Stretch): string {
  const span = `${hourAndMinute(from)} to ${hourAndMinute(to)}, ${duration(to - from)}`;
  return `${NAMES[is]}: ${span}${cause === undefined ? "" : `: ${cause}`}`;
}

/** The strip in one sentence. */
export function dayInWords({ link }: Day): string {
  const gaps = link.filter(({ is }) => is === "gap");
  const known = link.find(({ is }) => is !== "unknown");
  if (known === undefined) return "Nothing is known of it.";
  const since = known === link[0] ? "" : ` Known since ${hourAndMinute(known.from)}.`;
  if (gaps.length === 0) return `Connected without a gap.${since}`;
  return `${several(gaps.length, "gap")}, ${duration(lengthOf(gaps))} in all.${since}`;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { from, to }) => total + to - from, 0);
}

/** Full hours to write under the strip, every `every` hours of the clock. */
export function hoursOf(
  { from, to }: Pick<Day, "from" | "to">,
  every = 4,
): readonly { readonly left: number; readonly words: string }[] {
  const first = new Date(from);
  first.setMinutes(0, 0, 0);
  const marks: { left: number; words: string }[] = [];
  for (const hour = first; hour.getTime() <= to; hour.setHours(hour.getHours() + 1)) {
    const left = (hour.getTime() - from) / Math.max(1, to - from);
    if (left < 0.02 || left > 0.98 || hour.getHours() % every !== 0) continue;
    marks.push({ left, words: hourAndMinute(hour.getTime()) });
  }
  return marks;
}
