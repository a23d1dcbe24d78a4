import { ZoomflowError } from "../errors.ts";
import type { Clock } from "../ports.ts";

/** Code of a rule or plugin that has stopped the process before this one. */
export interface Suspect {
  /** As it is named when it is carried out. */
  readonly culprit: string;
  /** How long it is not begun again: nothing else would ever be done if it stopped every process. */
  readonly forMs: number;
}

/** Throws for as long as this code is not to be begun. */
export type Suspicion = (culprit: string) => void;

export function createSuspicion(
  suspect: Suspect | undefined,
  clock: Pick<Clock, "monotonic">,
): Suspicion {
  if (suspect === undefined) return () => {};
  const until = clock.monotonic() + suspect.forMs;
  return (culprit) => {
    if (culprit !== suspect.culprit) return;
    const waitMs = until - clock.monotonic();
    if (waitMs <= 0) return;
    const message = `${culprit} has stopped the last process, and is left alone for a while`;
    throw new ZoomflowError("ZF_CIRCUIT_OPEN", message, {
      hint: "Mend that code, then start zoomflow again: its runs wait until then.",
      retryAfterMs: waitMs,
    });
  };
}
