import type { Figures } from "./figures.ts";

/** A session that ends sooner after its confirmation than this was short. */
const SHORT_MS = 30_000;
/** Short sessions further apart than this have nothing to do with each other. */
const APART_MS = 2 * 60_000;
/** So many farewells of one kind in a row are a rival. */
const KICKS = 3;
/** So many breaks of one kind in a row are a server that does not hold. */
const BREAKS = 4;

/**
 * Short sessions in a row that ended in the same way.
 *
 * A rival shows as this: it reconnects when we push it out, and Zoom pushes us out again, each time
 * with the same farewell. A series of different endings is a bad day, not a rival.
 */
export interface Series {
  readonly ending: string;
  readonly count: number;
  /** Monotonic time of the last. */
  readonly at: number;
}

export type Judgement = "displaced" | "unsteady" | "ordinary";

/** The series after a session that was confirmed at `since` has ended at `now`. */
export function extend(
  series: Series | undefined,
  ending: string,
  since: number,
  now: number,
  figures: Pick<Figures, "stableAfter">,
): Series | undefined {
  if (now - since >= Math.min(SHORT_MS, figures.stableAfter)) return undefined;
  const goesOn = series?.ending === ending && now - series.at <= APART_MS;
  return { ending, count: goesOn ? series.count + 1 : 1, at: now };
}

/**
 * What a series means. A flapping server that says goodbye cannot be told from a rival, and both
 * are best left alone. Breaks and the codes of trouble (1001, 1011, …) are never called a rival:
 * they only make us slower.
 *
 * @param suspected Whether we stood by before, and no long session has cleared the suspicion.
 */
export function judge(series: Series | undefined, polite: boolean, suspected: boolean): Judgement {
  if (series === undefined) return "ordinary";
  if (polite) return suspected || series.count >= KICKS ? "displaced" : "ordinary";
  return series.count >= BREAKS ? "unsteady" : "ordinary";
}

/** Whether a close code can be a decision about us, rather than trouble at the peer. */
export function isFarewell(code: number): boolean {
  return code === 1000 || code === 1005 || code === 1008 || code >= 3000;
}

export function saysDisplaced(text: string, figures: Pick<Figures, "displacedText">): boolean {
  // `search` and not `test`: a pattern with the flag `g` remembers where it stopped.
  return text !== "" && figures.displacedText.some((pattern) => text.search(pattern) !== -1);
}
