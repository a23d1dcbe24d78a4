import { closeSync, existsSync, openSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import { makeDirectory } from "../directory.ts";
import { migrate } from "./migrations.ts";
import { type Database, isDamage, openDatabase, type Sync } from "./sqlite.ts";

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
  /** Where a damaged journal now lies, if there was one. */
  readonly setAside: string | undefined;
}

/** A whole look at a file this large takes a fifth of a second; a larger one shows damage when it is read. */
const LOOKED_THROUGH_BYTES = 64 * 1_024 * 1_024;

/** A journal and what SQLite keeps beside it. */
const PARTS = ["", "-wal", "-shm"];

/**
 * Opens a journal, and makes it if there is none, for its owner's eyes only. A damaged one is set
 * aside under another name, and a new one begun; `prepare` may be the one to find the damage.
 *
 * @throws ZoomflowError `ZF_JOURNAL_NEWER`, `ZF_JOURNAL_UNWRITABLE`; `ZF_JOURNAL_CORRUPT` when strict
 */
export function openJournal<T>(
  options: OpenOptions,
  prepare: (database: Database) => T,
): Opened<T> {
  const { file, strict, now } = options;
  try {
    return { ...open(options, prepare), setAside: undefined };
  } catch (thrown) {
    if (!isDamage(thrown)) throw unusable(file, thrown);
    const message = `the journal ${file} is damaged: ${messageOf(thrown)}`;
    if (strict) throw new ZoomflowError("ZF_JOURNAL_CORRUPT", message, { cause: thrown });
  }
  try {
    const setAside = putAside(file, now);
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
  const database = openDatabase(file, { sync });
  try {
    migrate(database, file);
    if (sizeOf(file) <= LOOKED_THROUGH_BYTES) lookThrough(database);
    return { database, ready: prepare(database) };
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

function lookThrough(database: Database): void {
  const [first] = database.prepare("pragma quick_check(1)").all();
  const verdict = String(first?.["quick_check"]);
  if (verdict !== "ok") throw damage(verdict);
}

function damage(message: string): Error {
  return Object.assign(new Error(message), { errcode: 11 });
}

function putAside(file: string, now: number): string {
  const time = new Date(now).toISOString().replaceAll(/[:.]/g, "-");
  const aside = `${file}.broken-${time}`;
  for (const part of PARTS) if (existsSync(file + part)) renameSync(file + part, aside + part);
  return aside;
}

function unusable(file: string, thrown: unknown): ZoomflowError {
  if (thrown instanceof ZoomflowError) return thrown;
  return new ZoomflowError(
    "ZF_JOURNAL_UNWRITABLE",
    `the journal ${file} cannot be used: ${messageOf(thrown)}`,
    { cause: thrown },
  );
}
