import { ZoomflowError } from "../errors.ts";
import { backoff } from "./backoff.ts";
import { brokenOff } from "./mode.ts";
import type { RetryPolicy } from "./retry.ts";
import type { Doubt, Ending, Outcome, RunState } from "./run.ts";

/** A run holds its lane while it waits: no peer may hold it for longer than a day. */
const LONGEST_WISH_MS = 86_400_000;

/**
 * To be postponed is no failure, so it does not count; after a day of it every attempt counts. What
 * is postponed for ever then ends like any other, and lets its lane go on.
 */
const LONGEST_POSTPONEMENT_MS = 86_400_000;

/** What was sent last may still be on its way: looked up too soon, it would be done twice. */
const SOONEST_LOOK_MS = 5_000;

/** One try of a run. */
export interface Try {
  /** Counted from 1. */
  readonly number: number;
  /** Since when the run could have been carried out, in wall-clock milliseconds. */
  readonly since: number;
}

/** What becomes of a run after an attempt. */
export function settle(
  attempt: Try,
  outcome: Outcome,
  policy: RetryPolicy,
  now: number,
  random: () => number,
): RunState {
  if (outcome.is === "done") return { is: "done" };
  if (outcome.is === "asleep") {
    const { dueAt, waits } = outcome;
    return { is: "waiting", dueAt, ...(waits !== undefined && { waits }) };
  }
  if (outcome.is === "overtaken")
    return { is: "dropped", reason: brokenOff(outcome.reason, outcome.step), policy: "restart" };
  const { error, doubt } = outcome;
  if (doubt === "unknowable") return { is: "uncertain", error: uncertainBy(outcome) };
  if (outcome.is === "interrupted") return { is: "waiting", ...(doubt && { doubt }) };

  const waitMs = asked(error.retryAfterMs) ?? backoff(attempt.number, random, policy);
  if (isPutOff(error, now - attempt.since))
    return { is: "waiting", dueAt: now + waitMs, error, ...(doubt && { doubt }) };
  const last = !error.retryable || attempt.number >= policy.attempts;
  if (doubt !== undefined) return settleDoubt({ ...outcome, doubt }, last, now, waitMs);
  return last ? { is: "dead", error } : { is: "retrying", dueAt: now + waitMs, error };
}

/**
 * Behind an open circuit nothing was asked of anybody, so nothing ends by it: the one run that tries
 * the service uses up its own attempts.
 */
function isPutOff({ code }: ZoomflowError, forMs: number): boolean {
  if (code === "ZF_CIRCUIT_OPEN") return true;
  return code === "ZF_ACTION_POSTPONED" && forMs < LONGEST_POSTPONEMENT_MS;
}

/** Once more in any case, so as to look; what could not be looked up then is left to a person. */
function settleDoubt(
  ending: Ending & { readonly doubt: Doubt },
  last: boolean,
  now: number,
  waitMs: number,
): RunState {
  const { error, doubt } = ending;
  const { step, since, spent } = doubt;
  const lost = error.maybeDone;
  if ((last && spent) || (!error.retryable && !lost))
    return { is: "uncertain", error: uncertainBy(ending), doubt: { step, since } };
  const dueAt = now + (lost ? Math.max(waitMs, SOONEST_LOOK_MS) : waitMs);
  return { is: "retrying", dueAt, error, doubt: last ? { step, since, spent: true } : doubt };
}

/** What is known of its own accord to be uncertain says so in its own words. */
function uncertainBy({ error, step }: Ending): ZoomflowError {
  if (error.code === "ZF_INTERRUPTED" || error.code === "ZF_ACTION_UNCERTAIN") return error;
  const what = step === undefined ? "" : `step "${step}" `;
  const message = `${what}may have been done: ${error.message}`;
  return new ZoomflowError("ZF_ACTION_UNCERTAIN", message, { cause: error });
}

/** The peer's own wish beats our guess, even when it is shorter; a senseless one is no wish. */
function asked(ms: number | undefined): number | undefined {
  if (ms === undefined || !(ms >= 0)) return undefined;
  return Math.min(ms, LONGEST_WISH_MS);
}
