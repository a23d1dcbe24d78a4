import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

import type { Order, ThreadTask, Word } from "./protocol.ts";

/** The thread of a plugin, as its keeper sees it. */
export interface PluginThread {
  tell(order: Order): void;
  /** Ends it, whatever it does. */
  kill(): void;
}

export interface PluginThreadEvents {
  said(word: Word): void;
  /** Once, when it has ended; `thrown` is what it ended with, if it did not end by itself. */
  ended(code: number, thrown: unknown): void;
}

/** Keeps the process alive until it is ended, for nothing else may during its set-up. */
export type StartPluginThread = (task: ThreadTask, events: PluginThreadEvents) => PluginThread;

/** It is run from sources with types, and from what is published without. */
const ENTRY = new URL(
  import.meta.url.endsWith(".ts") ? "./thread.ts" : "./thread.js",
  import.meta.url,
);

export const startPluginThread: StartPluginThread = (task, events) => {
  // The limit that the process was begun with would else be that of the thread. Its own heap has it already.
  setFlagsFromString("--max-old-space-size=0");
  const worker = new Worker(ENTRY, {
    name: `plugin ${task.plugin}`,
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: task.memoryMb, maxYoungGenerationSizeMb: 16 },
    // What was loaded before the runner is not the plugin's.
    execArgv: [],
  });
  let thrown: unknown;
  worker.on("message", (word: Word) => events.said(word));
  worker.on("error", (error) => void (thrown = error));
  worker.on("exit", (code) => events.ended(code, thrown));
  return {
    tell: (order) => worker.postMessage(order),
    kill: () => void worker.terminate(),
  };
};
