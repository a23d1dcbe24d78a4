import { Worker } from "node:worker_threads";

/** What the thread is told: copy once more, or let go of the file. */
export type CheckpointOrder = "copy" | "end";

export interface CheckpointTask {
  readonly file: string;
  /** Of the file, open for writing for as long as the process has it open at all. */
  readonly descriptor: number;
}

/** A thread with a connection of its own. */
export interface CheckpointThread {
  /** Copies the log; `copied` is called when that is done, unless the thread ends before. */
  copy(): void;
  /** Resolves when what is being copied is done, and the thread has ended. */
  end(): Promise<void>;
}

export interface CheckpointThreadEvents {
  copied(): void;
  /** It could not be started or go on, and has ended. */
  failed(thrown: unknown): void;
}

/** It runs one small file: this is several times what it uses. */
const LIMITS = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 4, stackSizeMb: 1 };

/** Does not keep the process alive. */
export type StartCheckpointThread = (
  task: CheckpointTask,
  events: CheckpointThreadEvents,
) => CheckpointThread;

export const startCheckpointThread: StartCheckpointThread = (task, events) => {
  const worker = new Worker(new URL("./checkpoint-worker.js", import.meta.url), {
    name: "checkpoint",
    workerData: task,
    resourceLimits: LIMITS,
    // Neither the environment, which holds secrets, nor what was loaded before the runner.
    env: {},
    execArgv: [],
  });
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  worker.on("message", () => events.copied());
  worker.on("error", (thrown) => events.failed(thrown));
  worker.on("exit", () => resolve());
  worker.unref();
  const tell = (order: CheckpointOrder): void => worker.postMessage(order);

  return {
    copy: () => tell("copy"),
    end() {
      worker.ref(); // or the process could end before it is waited for
      tell("end");
      return ended;
    },
  };
};
