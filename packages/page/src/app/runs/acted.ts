import type { Acted } from "../../contract.ts";
import type { Notice } from "../page.ts";
import { several } from "../words/count.ts";

/** What was done to runs, as it is told. */
export function actedWords(what: "retry" | "drop", { done, left }: Acted): Notice {
  const did =
    what === "retry"
      ? `${several(done.length, "run")} will be tried again.`
      : `${several(done.length, "run")} dropped.`;
  if (left.length === 0) return { text: did };
  const others = `${several(left.length, "run")} ${left.length === 1 ? "was" : "were"} left alone: no longer dead or uncertain.`;
  return done.length === 0 ? { text: others, failed: true } : { text: `${did} ${others}` };
}
