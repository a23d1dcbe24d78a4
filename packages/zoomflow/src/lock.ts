import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import { makeDirectory } from "./directory.ts";

/** The exclusive use of a data directory. */
export interface Lock {
  release(): void;
}

/**
 * Takes a data directory for this process, so that there are never two sockets for one subscription.
 *
 * The operating system holds the lock (through an open SQLite transaction) and lets go of it when
 * the process ends in whatever way: a stale file or a reused pid cannot shut anyone out.
 *
 * @throws ZoomflowError `ZF_LOCKED` with the other process's pid; `ZF_JOURNAL_UNWRITABLE` when its disk is full; `ZF_CONFIG_INVALID` when it cannot be used
 */
export function takeLock(directory: string): Lock {
  const pidFile = join(directory, "pid");
  let database: DatabaseSync | undefined;
  try {
    makeDirectory(directory);
    // Made here, and not by SQLite: for its owner only, who else could keep it locked.
    closeSync(openSync(join(directory, "lock"), "a", 0o600));
    database = new DatabaseSync(join(directory, "lock"));
    // Not at once: somebody may only be looking who holds it (`lockHolder`).
    database.exec("PRAGMA busy_timeout = 100; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    writeFileSync(pidFile, String(process.pid), { mode: 0o600 });
  } catch (thrown) {
    database?.close();
    if (isBusy(thrown)) throw locked(directory, pidFile);
    if (isFull(thrown))
      throw new ZoomflowError(
        "ZF_JOURNAL_UNWRITABLE",
        `the disk of the data directory ${directory} is full: ${messageOf(thrown)}`,
        { cause: thrown },
      );
    throw new ZoomflowError(
      "ZF_CONFIG_INVALID",
      `the data directory ${directory} cannot be used: ${messageOf(thrown)}`,
      {
        cause: thrown,
        hint: "Make the directory writable, remove a damaged file named `lock` from it, or name another one with ZOOMFLOW_DATA_DIR.",
      },
    );
  }
  const held = database;
  return {
    release() {
      rmSync(pidFile, { force: true });
      held.close();
    },
  };
}

/** Takes several directories, each once: all of them or none. */
export function takeLocks(directories: readonly string[]): Lock {
  const held: Lock[] = [];
  const release = (): void => {
    for (const lock of held.splice(0).toReversed()) lock.release();
  };
  try {
    for (const directory of new Set(directories)) held.push(takeLock(directory));
  } catch (thrown) {
    release();
    throw thrown;
  }
  return { release };
}

/** The pid of the process that uses a data directory; undefined when none does. */
export function lockHolder(directory: string): string | undefined {
  if (!existsSync(join(directory, "lock"))) return undefined;
  const database = new DatabaseSync(join(directory, "lock"), { readOnly: true, timeout: 0 });
  try {
    database.prepare("select 1 from sqlite_master").get();
    return undefined;
  } catch (thrown) {
    if (isBusy(thrown)) return readPid(join(directory, "pid"));
    throw thrown;
  } finally {
    database.close();
  }
}

/** Whether a process uses a data directory; one that cannot be looked at is held by nobody. */
export function isHeld(directory: string): boolean {
  try {
    return lockHolder(directory) !== undefined;
  } catch {
    return false;
  }
}

const SQLITE_BUSY = 5;

const SQLITE_FULL = 13;

/** A disk has room again some day, without anyone touching the config. */
function isFull(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if ("errcode" in thrown) return thrown.errcode === SQLITE_FULL;
  return "code" in thrown && (thrown.code === "ENOSPC" || thrown.code === "EDQUOT");
}

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Error && "errcode" in thrown && thrown.errcode === SQLITE_BUSY;
}

function locked(directory: string, pidFile: string): ZoomflowError {
  return new ZoomflowError(
    "ZF_LOCKED",
    `another zoomflow (pid ${readPid(pidFile)}) uses ${directory}`,
  );
}

function readPid(pidFile: string): string {
  try {
    return readFileSync(pidFile, "utf8");
  } catch {
    return "unknown";
  }
}
