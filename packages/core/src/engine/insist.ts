import { pause } from "../deadline.ts";
import { ZoomflowError } from "../errors.ts";
import type { Ports } from "../ports.ts";

const RETRY_MS = 1_000;

/**
 * Writes to the journal until it takes it, once a second: what has been done must not be forgotten
 * because a disk was full for a moment.
 *
 * @throws what the journal threw last, once the signal has aborted
 */
export async function insist<T>(
  write: () => Promise<T>,
  ports: Pick<Ports, "clock" | "observe">,
  signal: AbortSignal,
): Promise<T> {
  for (;;) {
    try {
      return await write();
    } catch (thrown) {
      const error = ZoomflowError.from(thrown, "ZF_INTERNAL");
      ports.observe({ is: "journal.failed", doing: "recording what was done", error });
      await pause(ports.clock, RETRY_MS, signal);
      if (signal.aborted) throw thrown;
    }
  }
}
