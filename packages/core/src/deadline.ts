import type { Clock } from "./ports.ts";
import { isThenable } from "./thenable.ts";

/** A signal that aborts with `reason()` after `ms`, or with the outer signal's reason before that. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Lets go of the timer and of the outer signal. */
  release(): void;
}

export function deadline(
  clock: Clock,
  ms: number,
  outer: AbortSignal,
  reason: () => Error,
): Deadline {
  const controller = new AbortController();
  const leave = follow(outer, () => controller.abort(outer.reason));
  const cancel = clock.after(ms, () => controller.abort(reason()));
  return {
    signal: controller.signal,
    release() {
      cancel();
      leave();
    },
  };
}

/** Calls `told` when the signal aborts, at once if it has; the returned function lets go of it. */
function follow(signal: AbortSignal, told: () => void): () => void {
  if (signal.aborted) told();
  else signal.addEventListener("abort", told, { once: true });
  return () => signal.removeEventListener("abort", told);
}

/**
 * The result of `work`, or the signal's reason as soon as it aborts: work that ignores the signal is
 * not waited for. What it throws after that goes to `late`.
 */
export function untilAborted<T>(
  work: () => T | Promise<T>,
  signal: AbortSignal,
  late: (thrown: unknown) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    const done = (value: T): void => {
      signal.removeEventListener("abort", abort);
      resolve(value);
    };
    const failed = (thrown: unknown): void => {
      signal.removeEventListener("abort", abort);
      if (signal.aborted) late(thrown);
      else reject(thrown);
    };
    try {
      const result = work();
      if (isThenable(result)) result.then(done, failed);
      else done(result);
    } catch (thrown) {
      failed(thrown);
    }
  });
}

/** Resolves after `ms`, or as soon as the signal aborts. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    const cancel = clock.after(ms, () => {
      signal.removeEventListener("abort", end);
      resolve();
    });
    const end = (): void => {
      cancel();
      resolve();
    };
    signal.addEventListener("abort", end, { once: true });
  });
}
