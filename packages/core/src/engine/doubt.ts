import type { Call } from "../actions/perform.ts";
import { ZoomflowError } from "../errors.ts";
import type { RetryPolicy } from "../runs/retry.ts";
import type { Doubt } from "../runs/run.ts";
import type { Attempt } from "./attempt.ts";
import { isUnrecordable } from "./unrecordable.ts";

/** What there would be to doubt if the call were cut short; undefined where it may be repeated. */
export function doubtIn(
  { run }: Attempt,
  step: string,
  call: Call,
  policy: RetryPolicy,
  now: number,
): Doubt | "unknowable" | undefined {
  if (call.idempotent) return undefined;
  // A look-up reaches back to the first attempt: what it did may show late.
  if (call.find !== undefined)
    return { step, since: run.doubt?.step === step ? run.doubt.since : now };
  return policy.uncertain ? undefined : "unknowable";
}

/** Does what leaves a doubt when it is cut short. A failure that says that it was not done leaves none. */
export async function risk<T>(
  attempt: Attempt,
  doubt: Doubt | "unknowable",
  work: () => T | Promise<T>,
): Promise<T> {
  attempt.doubt = doubt;
  try {
    return await work();
  } catch (thrown) {
    const lost = (thrown instanceof ZoomflowError && thrown.maybeDone) || isUnrecordable(thrown);
    if (!lost && !attempt.context.signal.aborted) attempt.doubt = undefined;
    throw thrown;
  }
}

/**
 * Looks up what an earlier attempt left open.
 *
 * @returns the step's result when it was done; undefined when it is to be done now
 * @throws ZoomflowError what the look-up threw, if it is worth another one; `ZF_ACTION_UNCERTAIN`
 * when it cannot be told; one that is not retryable when it was not done and no try is left
 */
export async function lookUp(
  attempt: Attempt,
  { step, since, spent }: Doubt,
  call: Call,
  policy: RetryPolicy,
  ask: (find: NonNullable<Call["find"]>) => unknown,
): Promise<{ readonly result: unknown } | undefined> {
  const result = call.idempotent ? undefined : await askFor(step, call, policy, ask);
  attempt.unresolved = undefined;
  const { log } = attempt.context;
  if (result !== undefined) {
    log.info({ step, since }, `step "${step}" turns out to have been done by an earlier attempt`);
    return { result };
  }
  if (spent !== true) return undefined;
  throw new ZoomflowError("ZF_ACTION_FAILED", `step "${step}" was not done after all`, {
    retryable: false,
    hint: "Its answer was lost at the last try, and looking it up shows that it was not done: `zoomflow dead retry` does it.",
  });
}

async function askFor(
  step: string,
  { find }: Call,
  policy: RetryPolicy,
  ask: (find: NonNullable<Call["find"]>) => unknown,
): Promise<unknown> {
  try {
    if (find !== undefined) return await ask(find);
    throw new ZoomflowError("ZF_ACTION_UNCERTAIN", "the action can no longer look it up");
  } catch (thrown) {
    const error = ZoomflowError.from(thrown, "ZF_ACTION_FAILED");
    if (error.retryable) throw error;
    if (policy.uncertain) return undefined;
    throw new ZoomflowError(
      "ZF_ACTION_UNCERTAIN",
      `step "${step}" may have been done, and looking it up failed: ${error.message}`,
      { cause: error, hint: `${error.hint} \`zoomflow uncertain retry\` then looks again.` },
    );
  }
}
