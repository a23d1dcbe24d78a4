import { existsSync } from "node:fs";

import { ZoomflowError } from "@zoomflow/core";

import { unusable } from "./failure.ts";
import { migrate, versionOf } from "./migrations.ts";
import { type Database, isDamage, openDatabase, waitWhenBusy } from "./sqlite.ts";
import { checkTables } from "./tables.ts";

/** A tool can wait for the runner longer than the runner for a tool. */
const BUSY_MS = 30_000;

/**
 * Opens a journal that is there, beside the process that works on it. It is neither made nor brought
 * up to date: that is the runner's to do.
 *
 * @throws ZoomflowError `ZF_JOURNAL_NOT_FOUND`, `ZF_JOURNAL_NEWER`, `ZF_JOURNAL_FOREIGN`, `ZF_JOURNAL_CORRUPT`, `ZF_JOURNAL_BUSY`, `ZF_JOURNAL_UNWRITABLE`
 */
export function openExisting(file: string, use: "read" | "edit"): Database {
  if (!existsSync(file)) throw notFound(file);
  try {
    const database = openDatabase(file, { readOnly: true });
    try {
      checkVersion(database, file);
      if (use === "read") return patient(database);
    } catch (thrown) {
      database.close();
      throw thrown;
    }
    database.close();
    return patient(openDatabase(file));
  } catch (thrown) {
    throw unusable(file, thrown);
  }
}

function checkVersion(database: Database, file: string): void {
  checkTables(database, file);
  if (versionOf(database) === 0) throw notFound(file);
  try {
    migrate(database, file); // changes nothing: it is open for looking only
  } catch (thrown) {
    if (thrown instanceof ZoomflowError || isDamage(thrown)) throw thrown;
    throw new ZoomflowError("ZF_JOURNAL_UNWRITABLE", `${file} was left by an older zoomflow`, {
      cause: thrown,
      hint: "Start zoomflow once: it brings the journal up to date.",
    });
  }
}

function patient(database: Database): Database {
  waitWhenBusy(database, BUSY_MS);
  return database;
}

function notFound(file: string): ZoomflowError {
  return new ZoomflowError("ZF_JOURNAL_NOT_FOUND", `there is no journal ${file} yet`);
}
