import type { Environment } from "../config/zoom.ts";

/** What a supervisor such as systemd wants to be told, as its variables say (sd_notify(3)). */
export interface Supervision {
  /** Where it listens: the path of a datagram socket, or after `@` the name of an abstract one. */
  readonly socket: string;
  /** Without a sign of life for this long it ends the process. Undefined where it does not watch. */
  readonly watchdogMs: number | undefined;
}

/** Undefined where nobody asks. */
export function supervisionOf(environment: Environment, pid: number): Supervision | undefined {
  const socket = environment["NOTIFY_SOCKET"] ?? "";
  if (!/^[/@]./.test(socket)) return undefined;
  return { socket, watchdogMs: watchdogOf(environment, pid) };
}

/** A process that was started by the one that is watched inherits its variables, and is not meant. */
function watchdogOf(
  { WATCHDOG_PID: whose, WATCHDOG_USEC: microseconds = "" }: Environment,
  pid: number,
): number | undefined {
  if (whose !== undefined && whose !== String(pid)) return undefined;
  return /^[1-9]\d*$/.test(microseconds) ? Number(microseconds) / 1_000 : undefined;
}
