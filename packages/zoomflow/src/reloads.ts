import { ZoomflowError } from "@zoomflow/core";
import type { Runtime } from "@zoomflow/core/engine";
import type { Clock, Observe } from "@zoomflow/core/ports";

import type { Prepared } from "./config/prepared.ts";

/** Reads the config again when it is asked to. */
export interface Reloads {
  /** There may be another config. Asked during a reload, it is read once more after that. */
  ask(): void;
  /** The process is up. What was asked before is done now. */
  begin(): void;
}

export interface ReloadsParts {
  readonly runtime: () => Pick<Runtime, "phase" | "revision">;
  /** Reads and checks the config as it is now. */
  readonly prepare: () => Promise<Prepared>;
  readonly apply: (next: Prepared, since: number) => Promise<void>;
  /** Notes what reading may change beside, and gives what takes it back. */
  readonly keep: () => () => void;
  readonly clock: Pick<Clock, "monotonic" | "after">;
  readonly observe: Observe;
}

/** A config may wait, for ever perhaps, for what it awaits at its top level. */
const READ_WITHIN_MS = 60_000;

/** One reload at a time; the config that cannot take over is told of, and changes nothing. */
export function createReloads(parts: ReloadsParts): Reloads {
  const { runtime, clock, observe } = parts;
  let up = false;
  let going = false;
  let again = false;

  const reload = async (): Promise<void> => {
    const since = clock.monotonic();
    observe({ is: "config.reloading", revision: runtime().revision().number });
    const takeBack = parts.keep();
    try {
      await parts.apply(await inTime(parts.prepare(), clock), since);
    } catch (thrown) {
      takeBack();
      if (runtime().phase() === "stopping") return; // which is told of by itself
      const error = ZoomflowError.from(thrown, "ZF_CONFIG_BROKEN");
      observe({ is: "config.refused", revision: runtime().revision().number, error });
    }
  };

  const go = async (): Promise<void> => {
    if (going || !up) return;
    going = true;
    while (again && runtime().phase() !== "stopping") {
      again = false;
      await reload();
    }
    going = false;
  };

  return {
    ask() {
      again = true;
      void go();
    },
    begin() {
      up = true;
      void go();
    },
  };
}

async function inTime<T>(work: Promise<T>, clock: Pick<Clock, "after">): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const seconds = READ_WITHIN_MS / 1_000;
  const error = new ZoomflowError("ZF_CONFIG_BROKEN", `the config is not read within ${seconds} s`);
  const cancel = clock.after(READ_WITHIN_MS, () => reject(error));
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
