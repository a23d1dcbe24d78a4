import type { Cancel, Clock, Observe } from "@zoomflow/core/ports";

import type { Readiness } from "../http/readiness.ts";
import { ALIVE, type Notice, reloading, standing, STARTING, stopping, up } from "./notice.ts";

export interface SupervisorParts {
  /** Has a notice delivered, after those before it; returns at once. */
  readonly tell: (notice: Notice) => void;
  readonly readiness: () => Readiness;
  readonly watchdogMs: number | undefined;
  readonly stopDeadlineMs: number;
  readonly clock: Pick<Clock, "after">;
  /** Of the machine's monotonic clock, as other processes read it. */
  readonly microseconds: () => bigint;
}

/** So often it is looked whether there is something new to say of how it stands. */
const LOOK_MS = 5_000;

/**
 * Keeps a supervisor up to date on what this process does; tells at once that it starts.
 *
 * The sign of life promises that the event loop turns, and with it everything that waits for a turn:
 * the journal is written within one. It does not promise that Zoom can be reached or the disk has
 * room, for a new process would change neither, and lose what this one holds in memory.
 */
export function createSupervisor(parts: SupervisorParts): Observe {
  const { tell, readiness, watchdogMs, clock } = parts;
  let told = "";
  let busy = false;
  const timers = new Map<() => void, Cancel>();

  const say = (notice: Notice): void => {
    told = notice.at(-1) ?? "";
    tell(notice);
  };

  const every = (ms: number, work: () => void): void => {
    const fire = (): void => {
      work();
      every(ms, work);
    };
    timers.set(work, clock.after(ms, fire));
  };

  const look = (): void => {
    const notice = standing(readiness());
    if (!busy && notice.at(-1) !== told) say(notice);
  };

  const begin = (): void => {
    say(up(readiness()));
    every(LOOK_MS, look);
    if (watchdogMs !== undefined) every(watchdogMs / 2, () => tell(ALIVE));
  };

  tell(STARTING);
  return ({ is }) => {
    if (is === "runtime.started") begin();
    else if (is === "config.reloading") {
      busy = true;
      say(reloading(parts.microseconds()));
    } else if (is === "config.reloaded" || is === "config.refused") {
      busy = false;
      say(up(readiness()));
    } else if (is === "runtime.stopping") {
      busy = true;
      say(stopping(parts.stopDeadlineMs));
    } else if (is === "runtime.stopped") for (const cancel of timers.values()) cancel();
  };
}
