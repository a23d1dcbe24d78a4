import type { ZoomflowError } from "../errors.ts";
import type { Journal, Ports } from "../ports.ts";
import type { Part } from "./lifecycle.ts";
import { createRetention, type RetentionLimits } from "./retention.ts";

export interface JournalPartsOptions {
  readonly journal: Journal;
  readonly limits: RetentionLimits;
  /** There may be work. */
  readonly wake: () => void;
  readonly failed: (error: ZoomflowError) => void;
  readonly downWithinMs: number;
}

/** The journal in the life of the runtime: closed after all else, and looked after until shortly before. */
export function createJournalParts(
  { journal, limits, wake, failed, downWithinMs }: JournalPartsOptions,
  ports: Pick<Ports, "clock" | "observe">,
): readonly [journal: Part, upkeep: Part] {
  const retention = createRetention(journal, limits, ports);

  const takeOver = (): void => {
    journal.watch(wake);
    void journal.failure.then(failed);
    const { found } = journal;
    if (found === undefined) return;
    const { gap, aliveAt, dueAt: _dueAt, ...rest } = found;
    ports.observe({ is: "journal.recovered", ...rest, gapSince: gap?.from ?? aliveAt });
  };

  const close = async (): Promise<void> => {
    try {
      const { waiting, retrying, running } = await journal.counts();
      const left = waiting + retrying + running;
      ports.observe({ is: "runtime.stopped", left, kept: journal.durable });
    } finally {
      await journal.close();
    }
  };

  const up = (): void => {
    takeOver();
    retention.start();
  };

  return [
    { name: "journal", down: close, downWithinMs },
    { name: "upkeep", up, down: () => retention.stop(), downWithinMs },
  ];
}
