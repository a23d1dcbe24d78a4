import { closeSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import { makeDirectory } from "../directory.ts";
import { clearSuspicion, damage, hasStrayLog, isSuspect, putAside, setLogAside } from "./damage.ts";
import { unusable } from "./failure.ts";
import { migrate } from "./migrations.ts";
import { type Database, isDamage, openDatabase, type Sync } from "./sqlite.ts";
import { checkTables } from "./tables.ts";

export interface OpenOptions {
  readonly file: string;
  readonly sync: Sync;
  /** Refuse a damaged journal instead of setting it aside. */
  readonly strict: boolean;
  /** Wall-clock milliseconds, for the name of what is set aside. */
  readonly now: number;
}

export interface Opened<T> {
  readonly database: Database;
  /** What came of making it ready. */
  readonly ready: T;
  /** Where a damaged journal, or its damaged log, now lies: one after the other, if both were. */
  readonly setAside: readonly string[];
}

/** A whole look at a file this large takes a fifth of a second; a larger one shows damage when it is read. */
const LOOKED_THROUGH_BYTES = 64 * 1_024 * 1_024;

/**
 * Opens a journal, and makes it if there is none, for its owner's eyes only. A damaged one is set
 * aside under another name, and a new one begun; `prepare` may be the one to find the damage. Where
 * only SQLite's log beside the file is damaged, only that is set aside: what was written last is lost.
 *
 * @throws ZoomflowError `ZF_JOURNAL_NEWER`, `ZF_JOURNAL_FOREIGN`, `ZF_JOURNAL_BUSY`, `ZF_JOURNAL_UNWRITABLE`; `ZF_JOURNAL_CORRUPT` when strict
 */
export function openJournal<T>(
  options: OpenOptions,
  prepare: (database: Database) => T,
): Opened<T> {
  const { file, strict, now } = options;
  const damaged = (why: string, cause?: unknown): ZoomflowError =>
    new ZoomflowError("ZF_JOURNAL_CORRUPT", `the journal ${file} is damaged: ${why}`, { cause });
  const setAside: string[] = [];
  try {
    const stray = hasStrayLog(file);
    if (stray && strict) throw damaged(`${file}-wal is no log of SQLite's`);
    if (stray) setAside.push(setLogAside(file, now));
    return { ...open(options, prepare), setAside };
  } catch (thrown) {
    if (!isDamage(thrown)) throw unusable(file, thrown);
    if (strict) throw damaged(messageOf(thrown), thrown);
  }
  try {
    setAside.push(putAside(file, now));
    return { ...open(options, prepare), setAside };
  } catch (thrown) {
    throw unusable(file, thrown);
  }
}

function open<T>(
  { file, sync }: OpenOptions,
  prepare: (database: Database) => T,
): { readonly database: Database; readonly ready: T } {
  makeDirectory(dirname(file));
  missNothing(file);
  // SQLite would open a file that it may not write for reading, and never look again.
  closeSync(openSync(file, "a", 0o600));
  const database = openDatabase(file, { sync, inspect: (found) => checkTables(found, file) });
  try {
    migrate(database, file);
    if (isSuspect(file)) lookThrough(database, "integrity_check");
    else if (sizeOf(file) <= LOOKED_THROUGH_BYTES) lookThrough(database, "quick_check");
    const ready = prepare(database);
    clearSuspicion(file);
    return { database, ready };
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

/** SQLite would take an empty file for a new journal, and delete what was written last beside it. */
function missNothing(file: string): void {
  if (sizeOf(file) === 0 && sizeOf(`${file}-wal`) > 0)
    throw damage("the file is empty or gone, and there is a -wal file beside it");
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function lookThrough(database: Database, check: "quick_check" | "integrity_check"): void {
  const [first] = database.prepare(`pragma ${check}(1)`).all();
  const verdict = String(first?.[check]);
  if (verdict !== "ok") throw damage(verdict);
}
