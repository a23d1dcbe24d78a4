import { pause } from "../deadline.ts";
import { ZoomflowError } from "../errors.ts";
import type { Cancel, Journal, Ports, Pruned } from "../ports.ts";

/** Forgets what was finished long ago, and what there is no room for. */
export interface Retention {
  start(): void;
  /** Resolves when the batch under way is done. */
  stop(): Promise<void>;
}

export interface RetentionLimits {
  readonly keepMs: number;
  readonly maxBytes: number | undefined;
}

const EVERY_MS = 60_000;
/** Where nothing can be forgotten it is not looked through every minute. */
const OVERSIZE_MS = 3_600_000;
/** Between two batches, for what arrives. */
const REST_MS = 10;

/** Prunes every minute, batch by batch, with time for others in between. */
export function createRetention(
  journal: Journal,
  { keepMs, maxBytes }: RetentionLimits,
  ports: Pick<Ports, "clock" | "observe">,
): Retention {
  const { clock, observe } = ports;
  const stopped = new AbortController();
  let cancel: Cancel = () => {};
  let pruning: Promise<void> = Promise.resolve();
  let oversize = false;

  const round = async (before: number): Promise<Pruned> => {
    const limits = { before, ...(maxBytes !== undefined && { maxBytes }) };
    let early = 0;
    for (;;) {
      const pruned = await journal.prune(limits);
      early += pruned.early;
      if (!pruned.more || stopped.signal.aborted) return { ...pruned, early };
      await pause(clock, REST_MS, stopped.signal);
    }
  };

  const tell = ({ more, early, bytes }: Pruned): void => {
    if (maxBytes === undefined || more) return;
    if (early > 0) observe({ is: "journal.shrunk", events: early, bytes, maxBytes });
    const was = oversize;
    oversize = bytes > maxBytes;
    if (oversize && !was) observe({ is: "journal.oversize", bytes, maxBytes });
  };

  const prune = async (): Promise<void> => {
    const began = clock.monotonic();
    const before = clock.now() - keepMs;
    try {
      tell(await round(before));
      observe({ is: "journal.pruned", before, ms: clock.monotonic() - began });
    } catch (thrown) {
      const error = ZoomflowError.from(thrown, "ZF_INTERNAL");
      observe({ is: "journal.failed", doing: "forgetting what is old", error });
    }
    arm(oversize ? OVERSIZE_MS : EVERY_MS);
  };

  const arm = (ms: number): void => {
    if (stopped.signal.aborted) return;
    cancel = clock.after(ms, () => {
      pruning = prune();
    });
  };

  return {
    // Not while everything else starts.
    start: () => arm(EVERY_MS),
    async stop() {
      stopped.abort();
      cancel();
      await pruning;
    },
  };
}
