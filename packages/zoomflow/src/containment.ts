import { messageOf, ZoomflowError } from "@zoomflow/core";
import { lateFailure, type Observe } from "@zoomflow/core/ports";

import { currentCulprit, currentRun } from "./system.ts";

/**
 * Keeps code of rules and plugins that fails on its own, after its call was over, from taking the
 * process down: the culprit is named and the rest goes on. A promise of nobody's is reported as well.
 * Only an exception that is nobody's is `fatal`: what it left behind cannot be known.
 *
 * @returns takes the handlers off again
 */
export function containStrays(observe: Observe, fatal: (error: ZoomflowError) => void): () => void {
  const contain = (thrown: unknown, culprit: string): void =>
    observe({
      is: "run.late",
      culprit,
      of: currentRun(),
      error: lateFailure(thrown),
    });

  const onRejection = (reason: unknown): void =>
    contain(reason, currentCulprit() ?? "a promise that no one awaits");
  const onException = (thrown: unknown): void => {
    const culprit = currentCulprit();
    if (culprit === undefined)
      fatal(new ZoomflowError("ZF_INTERNAL", messageOf(thrown), { cause: thrown }));
    else contain(thrown, culprit);
  };

  process.on("unhandledRejection", onRejection);
  process.on("uncaughtException", onException);
  return () => {
    process.off("unhandledRejection", onRejection);
    process.off("uncaughtException", onException);
  };
}
