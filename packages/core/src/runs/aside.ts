import { ZoomflowError } from "../errors.ts";
import type { Run, RunState } from "./run.ts";

/** What a run of a rule that was set aside waits at most, once the rule is mended. */
const LOOK_AGAIN_MS = 300_000;

/** What becomes of a run while its rule is set aside: it waits, as it stood. */
export function aside({ rule, doubt }: Run, now: number): RunState {
  const message = `rule "${rule}" is set aside until it is mended`;
  const error = new ZoomflowError("ZF_RULE_SET_ASIDE", message);
  return { is: "waiting", dueAt: now + LOOK_AGAIN_MS, error, ...(doubt && { doubt }) };
}
