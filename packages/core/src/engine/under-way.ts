import { pause } from "../deadline.ts";
import type { Clock } from "../ports.ts";

/** How long code that was told to end is waited for. */
export const ABORT_GRACE_MS = 1_000;

/** Code of an attempt that may be at work although the attempt is over. */
export interface UnderWay {
  watch<T>(code: () => T | Promise<T>): Promise<T>;
  /** Resolves when none of it is at work, or after the grace. */
  end(clock: Clock): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const atWork = new Set<Promise<unknown>>();
  return {
    watch<T>(code: () => T | Promise<T>) {
      const work = new Promise<T>((begin) => begin(code()));
      const end = (): void => void atWork.delete(work);
      atWork.add(work);
      work.then(end, end);
      return work;
    },
    async end(clock) {
      const over = new AbortController();
      await Promise.race([Promise.allSettled(atWork), pause(clock, ABORT_GRACE_MS, over.signal)]);
      over.abort();
    },
  };
}
