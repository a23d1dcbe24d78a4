import { untilAborted } from "../deadline.ts";
import type { OfRun, Ports } from "../ports.ts";
import { lateFailure } from "../runs/late-failure.ts";
import type { Suspicion } from "./suspect.ts";

/** Runs code that is not ours, so that whatever it does later is traced back to it. */
export type Guard = <T>(
  culprit: string,
  signal: AbortSignal,
  code: () => T | Promise<T>,
  of?: OfRun,
) => Promise<T>;

export function createGuard(
  ports: Pick<Ports, "scope" | "observe">,
  suspicion: Suspicion = () => {},
): Guard {
  return (culprit, signal, code, of) =>
    untilAborted(
      () => {
        suspicion(culprit);
        return ports.scope.run(culprit, code, of);
      },
      signal,
      (thrown) => {
        if (heeds(thrown, signal)) return;
        ports.observe({ is: "run.late", culprit, of, error: lateFailure(thrown) });
      },
    );
}

/** Whether something failed only because it heeded the signal, however deep that is wrapped. */
function heeds(thrown: unknown, signal: AbortSignal, depth = 0): boolean {
  if (thrown === signal.reason) return true;
  if (!(thrown instanceof Error) || depth > 5) return false;
  return thrown.name === "AbortError" || heeds(thrown.cause, signal, depth + 1);
}
