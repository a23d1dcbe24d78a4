// A thread beside the runner's event loop: copies SQLite's log into the journal's file when it is told
// to. JavaScript, and alone: a thread that has to strip types first takes 10 MB more.
import { fdatasyncSync, fstatSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";

/** @type {import("./checkpoint-thread.ts").CheckpointTask} */
const { file, descriptor } = workerData;
// SQLite would make a file that is gone anew, and delete the log beside it.
if (statSync(file).ino !== fstatSync(descriptor).ino)
  throw new Error("another file has taken its place");
const database = new DatabaseSync(file);
const checkpoint = database.prepare("PRAGMA wal_checkpoint(PASSIVE)"); // waits for nobody, nor anybody for it

parentPort?.on(
  "message",
  (/** @type {import("./checkpoint-thread.ts").CheckpointOrder} */ order) => {
    if (order === "end") {
      database.close();
      parentPort?.close();
      return;
    }
    checkpoint.run();
    // When something was written meanwhile, SQLite leaves this to the checkpoint that completes it,
    // which may be one in the event loop.
    fdatasyncSync(descriptor);
    parentPort?.postMessage("copied");
  },
);
