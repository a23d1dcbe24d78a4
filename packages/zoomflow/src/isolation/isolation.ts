import type { Isolation, Ports } from "@zoomflow/core/ports";

import { currentCulprit } from "../system.ts";
import { createKeeper } from "./keeper.ts";
import { type StartPluginThread, startPluginThread } from "./plugin-thread.ts";

export interface IsolationOptions {
  /** Of the config: each thread loads it again, and finds its plugin by name. */
  readonly file: string;
  readonly directory: string;
  /** Default: threads of this process. */
  readonly startThread?: StartPluginThread;
}

/** Plugins in threads of their own. */
export function createIsolation(
  { file, directory, startThread = startPluginThread }: IsolationOptions,
  ports: Pick<Ports, "clock" | "random" | "observe">,
): Isolation {
  return {
    async setUp({ name, options, memoryMb, log }, signal) {
      const digest = JSON.stringify(options);
      const task = { plugin: name, file, directory, digest, memoryMb };
      const keeper = createKeeper({ task, log, startThread, culprit: currentCulprit }, ports);
      signal.addEventListener("abort", () => void keeper.tearDown(), { once: true });
      await keeper.begin();
      return keeper;
    },
  };
}
