import type { Cancel, Clock } from "../ports.ts";

/** A clock whose time moves by hand, in milliseconds. */
export interface FakeClock extends Clock {
  /** Moves time on, firing due timers in order and letting the consequences of each settle. */
  advance(ms: number): Promise<void>;
  /** Sets the wall clock forward or back, as a person or NTP would: no timer fires of it. */
  jump(ms: number): void;
  /** Timers that have neither fired nor been cancelled. */
  readonly pending: number;
}

/**
 * A clock that stands still until it is told to go on.
 *
 * @param startsAt wall-clock milliseconds. Default: 9:00 UTC on 5 January 2026, a Monday
 * @param settle lets the consequences of a timer settle before the next one fires. Default: {@link settled}
 * @example
 * const clock = fakeClock();
 * clock.after(60_000, () => console.log("a minute later"));
 * await clock.advance(60_000);
 */
export function fakeClock(startsAt = Date.UTC(2026, 0, 5, 9), settle = settled): FakeClock {
  let elapsed = 0;
  let wall = startsAt;
  const timers = new Set<{ readonly at: number; readonly fire: () => void }>();

  const next = (until: number) =>
    [...timers].filter((timer) => timer.at <= until).toSorted((a, b) => a.at - b.at)[0];

  return {
    now: () => wall + elapsed,
    monotonic: () => elapsed,
    get pending() {
      return timers.size;
    },
    jump(ms) {
      wall += ms;
    },
    after(ms, fire): Cancel {
      const timer = { at: elapsed + Math.max(0, ms), fire };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const end = elapsed + ms;
      await settle();
      for (let timer = next(end); timer !== undefined; timer = next(end)) {
        elapsed = Math.max(elapsed, timer.at);
        timers.delete(timer);
        timer.fire();
        await settle();
      }
      elapsed = end;
    },
  };
}

/**
 * Two macrotasks: by then every pending promise callback, and what it asked for at the end of the turn,
 * has run.
 *
 * @example
 * await settled();
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}
