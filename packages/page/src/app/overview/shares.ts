import type { Minutes } from "../../contract.ts";
import { sum } from "../words/count.ts";
import type { Tone } from "../words/tone.ts";

export interface Share {
  readonly name: string;
  readonly tone: Tone;
  readonly many: number;
  /** Of all, from 0 to 1. */
  readonly part: number;
}

/** How the runs of the last hour ended. */
export function sharesOf({ done, failed, dropped }: Minutes): readonly Share[] {
  const shares: readonly Omit<Share, "part">[] = [
    { name: "done", tone: "good", many: sum(done) },
    { name: "failed", tone: "bad", many: sum(failed) },
    { name: "dropped", tone: "quiet", many: sum(dropped) },
  ];
  const all = sum(shares.map(({ many }) => many));
  return shares.map((share) => ({ ...share, part: all === 0 ? 0 : share.many / all }));
}
