import type { Backoff } from "./backoff.ts";
import { backoff } from "./backoff.ts";
import type { Outcome, RunState } from "./run.ts";

export interface RetryPolicy extends Backoff {
  /** Tries in all, the first included. */
  readonly attempts: number;
}

/** A run holds its lane while it waits: no peer may hold it for longer than a day. */
const LONGEST_WISH_MS = 86_400_000;

/**
 * To be postponed is no failure, so it does not count; after a day of it every attempt counts. What
 * is postponed for ever then ends like any other, and lets its lane go on.
 */
const LONGEST_POSTPONEMENT_MS = 86_400_000;

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
  if (outcome.is === "asleep") return { is: "waiting", dueAt: outcome.dueAt };
  if (outcome.is === "interrupted")
    return outcome.repeatable ? { is: "waiting" } : { is: "uncertain", error: outcome.error };

  const { error } = outcome;
  const waitMs = asked(error.retryAfterMs) ?? backoff(attempt.number, random, policy);
  const postponed = error.code === "ZF_ACTION_POSTPONED";
  if (postponed && now - attempt.since < LONGEST_POSTPONEMENT_MS)
    return { is: "waiting", dueAt: now + waitMs, error };
  if (!error.retryable || attempt.number >= policy.attempts) return { is: "dead", error };
  return { is: "retrying", dueAt: now + waitMs, error };
}

/** The peer's own wish beats our guess, even when it is shorter; a senseless one is no wish. */
function asked(ms: number | undefined): number | undefined {
  if (ms === undefined || !(ms >= 0)) return undefined;
  return Math.min(ms, LONGEST_WISH_MS);
}
