import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import { type Database, isDamage } from "./sqlite.ts";

/** A copy of a journal that needs nothing beside it. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Copies a journal as it stands at one moment, also while a runner works on it, which is not held up.
 * The copy is without the room that was free, and for its owner's eyes only. It gets its name once it
 * is complete and on the disk: what was broken off is never taken for a backup.
 *
 * @throws ZoomflowError `ZF_USAGE` where the file is there already, `ZF_JOURNAL_UNWRITABLE` where it cannot be written
 */
export function backUp(database: Database, file: string): Backup {
  if (existsSync(file))
    throw new ZoomflowError("ZF_USAGE", `${file} is there already, and is not written over`, {
      hint: "Name a file that is not there, such as one with the date in its name.",
    });
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    // SQLite fills an empty file; one that it made itself could be read by others.
    closeSync(openSync(part, "wx", 0o600));
    database.prepare("vacuum into ?").run(part);
    sync(part);
    renameSync(part, file);
    sync(dirname(file));
    return { file, bytes: statSync(file).size };
  } catch (thrown) {
    rmSync(part, { force: true });
    throw isDamage(thrown) ? thrown : unwritable(file, thrown);
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function unwritable(file: string, thrown: unknown): ZoomflowError {
  const message = `the backup ${file} cannot be written: ${messageOf(thrown)}`;
  return new ZoomflowError("ZF_JOURNAL_UNWRITABLE", message, {
    cause: thrown,
    hint: "Make room there, or name a file in a directory that you may write to.",
  });
}
