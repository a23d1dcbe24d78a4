import { join } from "node:path";

import {
  createSqliteJournal,
  type SqliteJournal,
  type SqliteJournalOptions,
} from "../src/journal/sqlite-journal.ts";
import { endOfTurn, systemClock } from "../src/system.ts";

/** The journal of a folder, with the machine's own clock unless told otherwise. */
export function openAt(
  directory: string,
  options: Partial<SqliteJournalOptions> = {},
): SqliteJournal {
  const file = join(directory, "journal.db");
  return createSqliteJournal({ file, clock: systemClock, endOfTurn, ...options });
}
