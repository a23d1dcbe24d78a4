import type { Log, Observe } from "@zoomflow/core/ports";

import type { Environment } from "../config/zoom.ts";
import type { Readiness } from "../http/readiness.ts";
import type { Redactor } from "../log/redact.ts";
import { machineMicroseconds, systemClock } from "../system.ts";
import { supervisionOf } from "./supervision.ts";
import { createSupervisor } from "./supervisor.ts";
import { createSystemdNotify } from "./systemd-notify.ts";

export interface SuperviseParts {
  /** Asked for only once something has been observed. */
  readonly readiness: () => Readiness;
  readonly stopDeadlineMs: number;
  readonly log: Log;
  readonly redact: Redactor;
}

/** Tells whoever started this process how it does. Undefined where nobody wants to know. */
export function supervise(
  environment: Environment,
  { log, redact, ...parts }: SuperviseParts,
): Observe | undefined {
  const supervision = supervisionOf(environment, process.pid);
  if (supervision === undefined) return undefined;
  const { socket, watchdogMs } = supervision;
  const send = createSystemdNotify({
    socket,
    path: environment["PATH"],
    onTrouble: (message) => log.warn({ socket }, message),
  });
  return createSupervisor({
    ...parts,
    tell: (notice) => send(notice.map(redact)),
    watchdogMs,
    clock: systemClock,
    microseconds: machineMicroseconds,
  });
}
