import { type ChildProcess, spawn } from "node:child_process";

import type { Notice } from "./notice.ts";

export interface SystemdNotifyOptions {
  /** As in `NOTIFY_SOCKET`. */
  readonly socket: string;
  /** Where the program is looked for. */
  readonly path: string | undefined;
  /** Told once: a supervisor that is told nothing goes on without, or gives the start up. */
  readonly onTrouble: (message: string) => void;
}

/** It waits until the supervisor has read it, which a busy machine may delay. */
const PATIENCE_MS = 10_000;

/**
 * Delivers notices through the program `systemd-notify`, which is wherever systemd is: Node has no
 * datagram sockets in the file system, and the libraries for them have to be compiled. One after the
 * other, for a reload's end must not overtake its beginning.
 */
export function createSystemdNotify({
  socket,
  path,
  onTrouble,
}: SystemdNotifyOptions): (notice: Notice) => void {
  const waiting: Notice[] = [];
  let current: ChildProcess | undefined;
  let broken = false;

  const next = (): void => {
    const notice = waiting.shift();
    if (notice === undefined) return;
    // Nothing of this process's environment, secrets above all, is any other program's business.
    const child = spawn("systemd-notify", notice, {
      env: { NOTIFY_SOCKET: socket, ...(path !== undefined && { PATH: path }) },
      stdio: "ignore",
      timeout: PATIENCE_MS,
    });
    current = child;
    child.unref();
    child.once("error", (error) => over(error.message));
    child.once("exit", (code, signal) =>
      over(code === 0 ? undefined : `it ended by ${signal ?? code}`),
    );
  };

  const over = (why: string | undefined): void => {
    if (why !== undefined && !broken) {
      broken = true;
      onTrouble(`the supervisor cannot be told how zoomflow does: systemd-notify: ${why}`);
    }
    current = undefined;
    next();
  };

  return (notice) => {
    // On a machine that is too busy for signs of life, those that wait say no more than one.
    if (waiting.at(-1)?.join("\n") === notice.join("\n")) return;
    waiting.push(notice);
    if (current === undefined) next();
  };
}
