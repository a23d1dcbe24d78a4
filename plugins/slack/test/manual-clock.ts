import type { Clock } from "../src/clock.ts";

export interface ManualClock extends Clock {
  /** How many wait for time to pass. */
  readonly waiting: number;
  /** Lets time pass, and all that fell due go on. */
  advance(ms: number): Promise<void>;
}

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/** Time that moves only when told to. */
export function manualClock(): ManualClock {
  let now = 0;
  const sleepers = new Set<Sleeper>();
  return {
    now: () => now,
    get waiting() {
      return sleepers.size;
    },
    sleep: (ms, signal) =>
      new Promise<void>((resolve, reject) => {
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener("abort", () => {
          sleepers.delete(sleeper);
          reject(new Error("the sleep was aborted"));
        });
      }),
    async advance(ms) {
      now += ms;
      for (const sleeper of sleepers) {
        if (sleeper.at > now) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
      await Promise.resolve();
    },
  };
}
