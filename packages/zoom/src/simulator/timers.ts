import type { Cancel, Clock } from "@zoomflow/core/ports";

/** Waits that end together. */
export interface Timers {
  /** At once where there is nothing to wait for, so that frames keep together. */
  after(ms: number, work: () => void): void;
  clear(): void;
}

export function openTimers(clock: Clock): Timers {
  const running = new Set<Cancel>();
  return {
    after(ms, work) {
      if (ms <= 0) return work();
      const cancel = clock.after(ms, () => {
        running.delete(cancel);
        work();
      });
      running.add(cancel);
    },
    clear() {
      for (const cancel of running) cancel();
      running.clear();
    },
  };
}
