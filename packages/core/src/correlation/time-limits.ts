import { parseDuration } from "../duration.ts";

/** By how much an event may come after its successor and still be put in its place. */
export const DEFAULT_LATENESS_MS = 30_000;

/** How long a correlation waits, in ms. */
export interface TimeLimits {
  readonly within: number;
  /** How long what came too early is kept for what belongs before it. */
  readonly lateness: number;
  /** How long a deadline waits for what is still on its way: only as the rule says itself. */
  readonly grace: number;
}

/** Expects durations that were checked. */
export function timeLimitsOf(given: {
  readonly within: string;
  readonly lateness?: string | undefined;
}): TimeLimits {
  const lateness = parseDuration(given.lateness ?? "");
  return {
    within: parseDuration(given.within) ?? 0,
    lateness: lateness ?? DEFAULT_LATENESS_MS,
    grace: lateness ?? 0,
  };
}

/**
 * Until when is waited, by the due clock, for what may happen within the limit after `at`. What
 * arrives long after it happened, as from a backlog, is not judged before its companions had the time
 * to arrive as well.
 */
export function deadline(at: number, now: number, limits: TimeLimits): number {
  const { within, lateness, grace } = limits;
  return Math.max(at + within + grace, now + Math.min(within, lateness));
}

/** When nothing that could still come has to do with an event at `at`. */
export function forgottenAt(at: number, now: number, { within, lateness }: TimeLimits): number {
  return Math.max(at + within, now) + lateness;
}
