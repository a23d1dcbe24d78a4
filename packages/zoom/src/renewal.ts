/** The second renewal without a stable session waits twice as long, and each further one doubles. */
const APART_MS = 60_000;
const APART_MOST_MS = 60 * 60_000;

/** Tokens renewed because Zoom would not have us, without a stable session since. */
export interface Renewals {
  readonly times: number;
  /** Monotonic time of the last. */
  readonly at: number;
}

/**
 * Whether a token in doubt is worth a new one. The first always is. After that it is the new token
 * that is in doubt, so only its age speaks for another: each costs whoever uses the one before.
 */
export function mayRenew(renewals: Renewals | undefined, now: number): boolean {
  if (renewals === undefined) return true;
  return now - renewals.at >= Math.min(APART_MOST_MS, APART_MS * 2 ** Math.min(30, renewals.times));
}

export function renewed(renewals: Renewals | undefined, now: number): Renewals {
  return { times: (renewals?.times ?? 0) + 1, at: now };
}
