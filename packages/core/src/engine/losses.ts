import { ZoomflowError } from "../errors.ts";
import type { Cancel, GapRecord, Ports } from "../ports.ts";

/** Keeps account of what arrived and could not be kept, because the journal refused it. */
export interface Losses {
  /** Events since the last gap of this kind was recorded. */
  readonly count: number;
  /** Events that arrived at these wall-clock times are lost. */
  lose(receivedAt: readonly number[], error: ZoomflowError): void;
  /** The journal takes what arrives again: what was lost becomes a gap. */
  record(): Promise<void>;
  /** Tells what has not been told. */
  close(): void;
}

const TELL_EVERY_MS = 60_000;
const CAUSE = "the journal could not be written";

interface Loss {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly error: ZoomflowError;
}

/** The first loss is told at once, and those after it once a minute. */
export function createLosses(
  gaps: Pick<GapRecord, "add">,
  ports: Pick<Ports, "clock" | "observe">,
): Losses {
  const { clock, observe } = ports;
  let lost: Loss | undefined;
  let told = 0;
  let cancel: Cancel | undefined;

  const tell = (): void => {
    cancel?.();
    cancel = undefined;
    if (lost === undefined || lost.count === told) return;
    observe({ is: "event.lost", ...lost, count: lost.count - told });
    told = lost.count;
    cancel = clock.after(TELL_EVERY_MS, tell);
  };

  const close = (): void => {
    tell();
    cancel?.();
    cancel = undefined;
  };

  return {
    get count() {
      return lost?.count ?? 0;
    },
    lose(receivedAt, error) {
      for (const at of receivedAt) {
        const { from, to, count } = lost ?? { from: at, to: at, count: 0 };
        lost = { from, to: Math.max(to, at), count: count + 1, error };
      }
      if (cancel === undefined) tell();
    },
    async record() {
      if (lost === undefined) return;
      const { from, to, count } = lost;
      try {
        await gaps.add(from, to, CAUSE);
      } catch (thrown) {
        const error = ZoomflowError.from(thrown, "ZF_INTERNAL");
        return observe({ is: "journal.failed", doing: "recording a gap", error });
      }
      close();
      // What was lost while the gap was being written is the next one's.
      const rest = (lost?.count ?? 0) - count;
      lost = rest > 0 && lost !== undefined ? { ...lost, from: to, count: rest } : undefined;
      told = rest;
      observe({ is: "gap.closed", from, to, cause: CAUSE, lost: count });
    },
    close,
  };
}
