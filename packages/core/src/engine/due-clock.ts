import type { Clock } from "../ports.ts";

/** The time by which runs fall due, in wall-clock milliseconds. */
export interface DueClock {
  now(): number;
}

/** A wall clock that is slewed rather than set stays within this of where it should be. */
const SLEW_MS = 1_000;

/**
 * The wall clock, but for being set back: then it goes on from where it was, at the pace of time,
 * until the wall clock has caught up. What was due stays due, and what waits does not wait longer.
 *
 * @param latest to which time an earlier process has come
 */
export function createDueClock(
  clock: Pick<Clock, "now" | "monotonic">,
  latest = Number.NEGATIVE_INFINITY,
): DueClock {
  let shown = latest;
  let at = clock.monotonic();
  return {
    now() {
      const wall = clock.now();
      const monotonic = clock.monotonic();
      const expected = shown + (monotonic - at);
      shown = wall < expected - SLEW_MS ? expected : Math.max(shown, wall);
      at = monotonic;
      return shown;
    },
  };
}
