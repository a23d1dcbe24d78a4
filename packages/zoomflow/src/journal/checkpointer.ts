import { closeSync, openSync } from "node:fs";

import type { ZoomflowError } from "@zoomflow/core";
import type { Cancel, Clock } from "@zoomflow/core/ports";

import type { CheckpointThread, StartCheckpointThread } from "./checkpoint-thread.ts";
import { journalFailure } from "./failure.ts";
import type { Database } from "./sqlite.ts";

/** Has SQLite's log copied into the file in another thread, so that no commit waits for it. */
export interface Checkpointer {
  /** To be called after each commit. */
  committed(): void;
  /** Lets go of the file, the database's connection included. */
  close(): Promise<void>;
}

export interface CheckpointerOptions {
  readonly database: Database;
  readonly file: string;
  readonly clock: Pick<Clock, "after" | "monotonic">;
  readonly startThread: StartCheckpointThread;
  readonly onDamage: (error: ZoomflowError) => void;
  /** Told once. It is tried again after a minute; until then SQLite copies within commits, where it has to. */
  readonly onTrouble: (error: ZoomflowError) => void;
}

type State =
  | { readonly is: "off"; readonly notBefore: number }
  | { readonly is: "idle"; readonly thread: CheckpointThread; readonly cancel: Cancel }
  | { readonly is: "copying"; readonly thread: CheckpointThread; readonly from: number }
  | { readonly is: "closed" };

/** How many pages the log holds, and how many of these are in the file as well. */
interface LogCount {
  readonly log: number;
  readonly checkpointed: number;
}

/** 16 MB: pages that change often are copied once instead of many times. */
const MANY_PAGES = 4_000;
/** So few are copied and flushed within some milliseconds. */
const FEW_PAGES = 500;
/** 32 MB: writing is faster than copying, and has to wait for once. */
const TOO_MANY_PAGES = 8_000;
/** A look costs a microsecond, and so many commits write a few thousand pages at most. */
const LOOK_EVERY = 8;
/** A thread costs some megabytes while nobody needs it. */
const IDLE_MS = 60_000;
const AFTER_FAILURE_MS = 60_000;

export function createCheckpointer(options: CheckpointerOptions): Checkpointer {
  const { database, file, clock, startThread, onDamage, onTrouble } = options;
  const count = database.prepare("PRAGMA wal_checkpoint(NOOP)");
  const complete = database.prepare("PRAGMA wal_checkpoint(PASSIVE)");
  let state: State = { is: "off", notBefore: 0 };
  let commits = 0;
  let troubled = false;
  /** The end of a thread that was no longer needed. */
  let ending: Promise<void> | undefined;
  /**
   * Closed only after the database: with any descriptor of the file, the process loses the locks of
   * all, and a tool that closes the journal would take itself for its last user and delete the log.
   */
  const descriptor = openSync(file, "r+");

  const look = (): LogCount => count.get() as unknown as LogCount;

  const leave = (next: State): void => {
    if (state.is === "idle") state.cancel();
    if ("thread" in state) ending = state.thread.end();
    state = next;
  };

  const failed = (thrown: unknown): void => {
    if (state.is === "closed") return;
    leave({ is: "off", notBefore: clock.monotonic() + AFTER_FAILURE_MS });
    const error = journalFailure(`${file} cannot be checkpointed`, thrown);
    if (error.code === "ZF_JOURNAL_CORRUPT") onDamage(error);
    else if (!troubled) onTrouble(error);
    troubled = true;
  };

  const start = (): CheckpointThread =>
    startThread({ file, descriptor }, { copied: () => attempt(copied), failed });

  const copy = (thread: CheckpointThread, { checkpointed }: LogCount): void => {
    thread.copy();
    state = { is: "copying", thread, from: checkpointed };
  };

  const due = (): void => {
    const counted = look();
    if (counted.log - counted.checkpointed < MANY_PAGES) return;
    if (state.is === "idle") state.cancel();
    copy(state.is === "idle" ? state.thread : start(), counted);
  };

  const copied = (): void => {
    if (state.is !== "copying") return;
    const { thread, from } = state;
    const counted = look();
    const left = counted.log - counted.checkpointed;
    const little = left <= FEW_PAGES || counted.log >= TOO_MANY_PAGES;
    // Where nothing could be copied, someone is still reading what was written long ago.
    if (!little && counted.checkpointed !== from) return copy(thread, counted);
    const cancel = clock.after(IDLE_MS, () => leave({ is: "off", notBefore: 0 }));
    state = { is: "idle", thread, cancel };
    // The log begins anew only once all of it has been copied while nobody writes. Nobody does now.
    if (little && left > 0) complete.run();
  };

  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (thrown) {
      failed(thrown);
    }
  };

  return {
    committed() {
      if (++commits % LOOK_EVERY !== 0) return;
      if (state.is === "copying" || state.is === "closed") return;
      if (state.is === "off" && clock.monotonic() < state.notBefore) return;
      attempt(due);
    },
    async close() {
      leave({ is: "closed" });
      if (ending !== undefined) await ending;
      if (!database.isOpen) return;
      database.close();
      closeSync(descriptor);
    },
  };
}
