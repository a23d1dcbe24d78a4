import type { Backoff } from "./backoff.ts";
import { backoff } from "./backoff.ts";
import type { Outcome, RunState } from "./run.ts";

export interface RetryPolicy extends Backoff {
  /** Tries in all, the first included. */
  readonly attempts: number;
}

/** A run holds its lane while it waits: no peer may hold it for longer than a day. */
const LONGEST_WISH_MS = 86_400_000;

/** What becomes of a run after the attempt with this number, counted from 1. */
export function settle(
  attempt: number,
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
  if (!error.retryable || attempt >= policy.attempts) return { is: "dead", error };
  const waitMs = asked(error.retryAfterMs) ?? backoff(attempt, random, policy);
  return { is: "retrying", dueAt: now + waitMs, error };
}

/** The peer's own wish beats our guess, even when it is shorter; a senseless one is no wish. */
function asked(ms: number | undefined): number | undefined {
  if (ms === undefined || !(ms >= 0)) return undefined;
  return Math.min(ms, LONGEST_WISH_MS);
}
