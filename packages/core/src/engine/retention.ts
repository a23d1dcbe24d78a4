import { ZoomflowError } from "../errors.ts";
import type { Cancel, Journal, Ports } from "../ports.ts";

/** Forgets what was finished long ago. */
export interface Retention {
  start(): void;
  /** Resolves when the batch under way is done. */
  stop(): Promise<void>;
}

const EVERY_MS = 3_600_000;
/** Not while everything else starts. */
const FIRST_MS = 60_000;

/** Prunes every hour, batch by batch, with the event loop free in between. */
export function createRetention(
  journal: Journal,
  keepMs: number,
  ports: Pick<Ports, "clock" | "observe" | "endOfTurn">,
): Retention {
  const { clock, observe, endOfTurn } = ports;
  let cancel: Cancel = () => {};
  let stopped = false;
  let pruning: Promise<void> = Promise.resolve();

  const prune = async (): Promise<void> => {
    const began = clock.monotonic();
    const before = clock.now() - keepMs;
    try {
      while (!stopped && (await journal.prune(before)))
        await new Promise<void>((resolve) => endOfTurn(resolve));
      observe({ is: "journal.pruned", before, ms: clock.monotonic() - began });
    } catch (thrown) {
      const error = ZoomflowError.from(thrown, "ZF_INTERNAL");
      observe({ is: "journal.failed", doing: "forgetting what is old", error });
    }
    arm(EVERY_MS);
  };

  const arm = (ms: number): void => {
    if (stopped) return;
    cancel = clock.after(ms, () => {
      pruning = prune();
    });
  };

  return {
    start: () => arm(FIRST_MS),
    async stop() {
      stopped = true;
      cancel();
      await pruning;
    },
  };
}
