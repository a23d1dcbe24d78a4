import { type Duration, parseDuration } from "../duration.ts";
import type { Backoff } from "./backoff.ts";

/** When a plugin whose service does not answer is left alone for a while. */
export interface BreakerSpec {
  /** So many failed calls, with none in between that came off. Default: 5. */
  readonly failures?: number;
  /** Within this time. Default: 1 min. */
  readonly window?: Duration;
  /**
   * How long it is left alone until one call tries again. Twice as long after each try that fails, up
   * to 5 min. Default: 10 s.
   */
  readonly coolDown?: Duration;
}

export interface BreakerPolicy {
  readonly failures: number;
  readonly windowMs: number;
  readonly coolDown: Backoff;
}

const LONGEST_MS = 300_000;

/** Applies the defaults. Expects a spec that was checked. */
export function compileBreaker({
  failures = 5,
  window = "1m",
  coolDown = "10s",
}: BreakerSpec = {}): BreakerPolicy {
  const minMs = parseDuration(coolDown) ?? 10_000;
  return {
    failures,
    windowMs: parseDuration(window) ?? 60_000,
    coolDown: { kind: "exponential", minMs, maxMs: Math.max(minMs, LONGEST_MS), jitter: false },
  };
}
