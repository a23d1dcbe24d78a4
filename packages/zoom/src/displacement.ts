import type { Figures } from "./figures.ts";

/** A session that ends sooner after its confirmation than this was short. */
const SHORT_MS = 30_000;
/** So many short sessions in a row are a rival, when most of them ended with a farewell. */
const KICKS = 3;
/** So many are a server that does not hold, whatever their endings. */
const UNSTEADY = 4;
/** So many, a quarter of an hour of nothing else, are a rival that pushes us out without a word. */
const CUTS = 24;

/**
 * How it ended: with a word that may have been a decision about us (`farewell`), by a break or a
 * code of trouble (`cut`), or because we gave up a peer that was not heard (`silence`).
 */
export type Manner = "farewell" | "cut" | "silence";

/**
 * Short sessions in a row. Only a session that holds ends the series.
 *
 * A rival shows as this: it reconnects when we push it out, and Zoom pushes us out again. Codes and
 * texts are not compared: they may name a session and so differ each time.
 */
export interface Series {
  readonly count: number;
  /** How many of them ended with a farewell. */
  readonly farewells: number;
}

export type Judgement = "displaced" | "unsteady" | "ordinary";

/** The series after a session that was confirmed at `since` has ended at `now`. */
export function extend(
  series: Series | undefined,
  manner: Manner,
  since: number,
  now: number,
  figures: Pick<Figures, "stableAfter">,
): Series | undefined {
  if (now - since >= Math.min(SHORT_MS, figures.stableAfter)) return undefined;
  const { count, farewells } = series ?? { count: 0, farewells: 0 };
  return { count: count + 1, farewells: farewells + (manner === "farewell" ? 1 : 0) };
}

/**
 * What a series means, of which the last ended in this `manner`. A flapping server that says goodbye
 * cannot be told from a rival, and both are best left alone. Cuts are a server in trouble far more
 * often than a rival: they make us slow long before they are called one. A peer that falls silent
 * has turned to nobody else.
 *
 * @param suspected Whether we stood by before, and no long session has cleared the suspicion.
 */
export function judge(series: Series | undefined, manner: Manner, suspected: boolean): Judgement {
  if (series === undefined) return "ordinary";
  const { count, farewells } = series;
  if (manner !== "silence") {
    if (suspected && manner === "farewell") return "displaced";
    if (count >= KICKS && farewells * 2 > count) return "displaced";
    if (count >= CUTS) return "displaced";
  }
  return count >= UNSTEADY ? "unsteady" : "ordinary";
}

/** Whether a close code can be a decision about us, rather than trouble at the peer. */
export function isFarewell(code: number): boolean {
  return code === 1000 || code === 1005 || code === 1008 || code >= 3000;
}

export function saysDisplaced(text: string, figures: Pick<Figures, "displacedText">): boolean {
  // `search` and not `test`: a pattern with the flag `g` remembers where it stopped.
  return text !== "" && figures.displacedText.some((pattern) => text.search(pattern) !== -1);
}
