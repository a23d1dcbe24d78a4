import { messageOf, ZoomflowError } from "../errors.ts";

const HINT =
  "Its run is over, so nothing tries this again: mend the code named here. What it starts, timers and promises included, it has to await or catch, and to end with its `signal`.";

/** What code of a rule or plugin fails with when nobody waits for it any more, whatever it threw. */
export function lateFailure(thrown: unknown): ZoomflowError {
  const code = thrown instanceof ZoomflowError ? thrown.code : "ZF_ACTION_FAILED";
  const options = { cause: thrown, hint: HINT, retryable: false };
  return new ZoomflowError(code, messageOf(thrown), options);
}
