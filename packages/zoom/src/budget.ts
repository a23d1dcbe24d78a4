/** How many attempts may be made at once after a quiet time. */
const BURST = 3;

/**
 * A hard budget of attempts, as the monotonic time at which the last of them is paid for.
 *
 * The token bucket in the form of GCRA: one number, and exact, where counting fractions of tokens
 * would drift.
 */
export type Budget = number;

/** Nothing spent yet. */
export const fullBudget: Budget = Number.NEGATIVE_INFINITY;

/** When the next attempt is allowed: never before this. */
export function allowedAt(budget: Budget, perMinute: number): number {
  return budget - (BURST - 1) * (60_000 / perMinute);
}

/** The budget after an attempt at `now`. */
export function spend(budget: Budget, perMinute: number, now: number): Budget {
  return Math.max(budget, now) + 60_000 / perMinute;
}
