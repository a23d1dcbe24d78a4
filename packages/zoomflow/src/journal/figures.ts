import { statSync } from "node:fs";

import type { Database } from "./sqlite.ts";

/** What a journal that is at work stands at. */
export interface JournalFigures {
  readonly fileBytes: number;
  /** Of the log beside it, of which SQLite copies into the file from time to time. */
  readonly walBytes: number;
  /** Since when the oldest run that could be carried out has been due, in wall-clock milliseconds. */
  readonly oldestDueAt: number | undefined;
}

/** As in the partial index of these: SQLite uses it only for the very same words. */
const OPEN = "status in ('waiting', 'retrying')";

/** From rule to rule by the index, and of each the run that is due first: however many wait. */
export const OLDEST_DUE = `
  with recursive open_rule (rule) as (
    select min(rule) from run where ${OPEN}
    union all
    select (select min(rule) from run where ${OPEN} and rule > open_rule.rule)
      from open_rule where rule is not null)
  select min((select min(due_at) from run where rule = open_rule.rule and ${OPEN})) as due_at
    from open_rule where rule is not null`;

/**
 * To be asked now and then: a look takes some microseconds for every rule that has open runs. Undefined
 * where the journal cannot be looked at, as after its end.
 */
export function journalFigures(
  database: Database,
  file: string,
  now: number,
): JournalFigures | undefined {
  let due: unknown;
  try {
    due = database.prepare(OLDEST_DUE).get()?.["due_at"];
  } catch {
    return undefined;
  }
  return {
    fileBytes: sizeOf(file),
    walBytes: sizeOf(`${file}-wal`),
    oldestDueAt: typeof due === "number" && due <= now ? due : undefined,
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
