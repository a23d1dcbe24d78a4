/** How long to wait between attempts. All times in milliseconds. */
export interface Backoff {
  readonly kind: "fixed" | "exponential";
  readonly minMs: number;
  readonly maxMs: number;
  readonly jitter: boolean;
}

/**
 * The wait after the given attempt, counted from 1.
 *
 * Full jitter (anywhere from 0 to the ceiling) rather than a narrow band: after an outage all that
 * failed together would otherwise come back together.
 */
export function backoff(attempt: number, random: () => number, policy: Backoff): number {
  const growth = policy.kind === "exponential" ? 2 ** (attempt - 1) : 1;
  const ceiling = Math.min(policy.maxMs, policy.minMs * growth);
  return Math.round(policy.jitter ? random() * ceiling : ceiling);
}
