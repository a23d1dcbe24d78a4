import { settled } from "@zoomflow/core/testing";

/** What tells whether the engine is at rest. */
export interface Busyness {
  /** Grows with whatever happens in the engine. */
  readonly changes: number;
  /** Runs whose attempt is under way and may end by itself. */
  readonly underWay: ReadonlySet<string>;
  /** Resolves with the next change; false when there was none within so many ms of real time. */
  change(withinMs: number): Promise<boolean>;
}

/**
 * Resolves when all that is due has settled. Code that takes real time, such as a real action, is
 * waited for; code that is not over after `patienceMs` in which nothing happened is taken to hang,
 * and is not waited for again.
 */
export function createIdle(busyness: Busyness, patienceMs: number): () => Promise<void> {
  const hanging = new Set<string>();

  /** Until a round of the event loop has brought nothing new. */
  const quiet = async (): Promise<void> => {
    for (let before = -1; before !== busyness.changes;) {
      before = busyness.changes;
      await settled();
    }
  };

  return async () => {
    for (;;) {
      await quiet();
      for (const run of hanging) if (!busyness.underWay.has(run)) hanging.delete(run);
      const busy = [...busyness.underWay].filter((run) => !hanging.has(run));
      if (busy.length === 0) return;
      if (!(await busyness.change(patienceMs))) for (const run of busy) hanging.add(run);
    }
  };
}
