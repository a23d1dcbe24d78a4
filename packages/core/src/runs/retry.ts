import { type Duration, parseDuration } from "../duration.ts";
import type { Backoff } from "./backoff.ts";

/** How often, and when, something that failed is tried again: of a rule, an action or one call of it. */
export interface RetrySpec {
  /** Tries in all, the first included. Default: 5. */
  readonly attempts?: number;
  /** Default: `exponential`. */
  readonly backoff?: "fixed" | "exponential";
  /** The first wait, and every wait when fixed. Default: 1 s. */
  readonly min?: Duration;
  /** The longest wait. Default: 5 min, or `min` where that is longer. */
  readonly max?: Duration;
  /** Anywhere between 0 and the wait, so that many runs do not come back at once. Default: true. */
  readonly jitter?: boolean;
  /**
   * Repeats what may have been done already, after a lost answer or a crash, instead of leaving the
   * run `uncertain`: rather twice than not at all. Default: false.
   */
  readonly uncertain?: boolean;
}

export interface RetryPolicy extends Backoff {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** Whether what may have been done is repeated all the same. */
  readonly uncertain: boolean;
}

const DEFAULT_RETRY: RetryPolicy = {
  attempts: 5,
  kind: "exponential",
  minMs: 1_000,
  maxMs: 300_000,
  jitter: true,
  uncertain: false,
};

/** Applies the defaults; `false` is one try only. Expects a spec that was checked. */
export function compileRetry(retry: RetrySpec | false | undefined): RetryPolicy {
  if (retry === undefined) return DEFAULT_RETRY;
  if (retry === false) return { ...DEFAULT_RETRY, attempts: 1 };
  const minMs = ms(retry.min, DEFAULT_RETRY.minMs);
  return {
    attempts: retry.attempts ?? DEFAULT_RETRY.attempts,
    kind: retry.backoff ?? DEFAULT_RETRY.kind,
    minMs,
    maxMs: ms(retry.max, Math.max(DEFAULT_RETRY.maxMs, minMs)),
    jitter: retry.jitter ?? DEFAULT_RETRY.jitter,
    uncertain: retry.uncertain ?? DEFAULT_RETRY.uncertain,
  };
}

function ms(text: string | undefined, fallback: number): number {
  return text === undefined ? fallback : (parseDuration(text) ?? fallback);
}
