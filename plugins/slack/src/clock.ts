import { setTimeout as wait } from "node:timers/promises";

/** The time that pacing goes by. */
export interface Clock {
  /** Milliseconds from an arbitrary start that never jump. */
  now(): number;
  /** Resolves after `ms`; rejects when `signal` aborts first. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
};
