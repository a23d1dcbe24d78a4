import { pause } from "../deadline.ts";
import { ZoomflowError } from "../errors.ts";
import type { Ports } from "../ports.ts";

const RETRY_MS = 1_000;

/** What waiting does not mend: the journal is damaged, or can never hold this. */
const HOPELESS: ReadonlySet<string> = new Set(["ZF_JOURNAL_CORRUPT", "ZF_UNRECORDABLE"]);

/**
 * Asks something of the journal until it does it, once a second: what has been done must not be
 * forgotten because a disk was full for a moment.
 *
 * @throws what the journal threw last, once the signal has aborted or another try is hopeless
 */
export async function insist<T>(
  write: () => Promise<T>,
  ports: Pick<Ports, "clock" | "observe">,
  signal: AbortSignal,
  doing = "recording what was done",
): Promise<T> {
  for (let told = Number.NEGATIVE_INFINITY; ;) {
    try {
      return await write();
    } catch (thrown) {
      const error = ZoomflowError.from(thrown, "ZF_INTERNAL");
      if (ports.clock.monotonic() - told >= RETRY_MS) {
        told = ports.clock.monotonic();
        ports.observe({ is: "journal.failed", doing, error });
      }
      if (HOPELESS.has(error.code)) throw thrown;
      await pause(ports.clock, error.retryAfterMs ?? RETRY_MS, signal);
      if (signal.aborted) throw thrown;
    }
  }
}
