import type { RuleVerdict } from "../../contract.ts";
import type { Tone } from "../words/tone.ts";

/** How a verdict is meant: what should have worked, or nearly did, stands out. */
export function verdictTone({ takes, verdict }: RuleVerdict): Tone {
  if (takes) return "good";
  if (verdict === "throws") return "bad";
  return verdict === "takes it too late" ? "warn" : "quiet";
}

/** What takes it first; then what came close enough to have a reason; then what is about other things. */
export function inOrder(verdicts: readonly RuleVerdict[]): readonly RuleVerdict[] {
  return verdicts.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ takes, verdict }: RuleVerdict): number {
  if (takes) return 0;
  return verdict.startsWith("is ") ? 2 : 1;
}
