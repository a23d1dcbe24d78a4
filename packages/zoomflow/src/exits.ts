import { ZoomflowError } from "@zoomflow/core";
import type { Observe } from "@zoomflow/core/ports";

import { currentCulprit } from "./system.ts";

/** What of the process can be called to end it. */
export type Exiting = Pick<NodeJS.Process, "exit">;

/**
 * Keeps code of rules and plugins from ending the process: their calls of `process.exit` throw
 * `ZF_EXIT_REFUSED` instead, and are told of. Everybody else's are carried out.
 *
 * @returns takes it back
 */
export function refuseExits(observe: Observe, host: Exiting = process): () => void {
  const { exit } = host;
  const refusing = (code?: number | string | null): never => {
    const culprit = currentCulprit();
    if (culprit === undefined) return exit.call(host, code);
    const message = `${culprit} called process.exit(${code ?? ""}), which would end zoomflow as a whole`;
    const error = new ZoomflowError("ZF_EXIT_REFUSED", message);
    observe({ is: "exit.refused", culprit, error });
    throw error;
  };
  host.exit = refusing;
  return () => {
    if (host.exit === refusing) host.exit = exit;
  };
}
