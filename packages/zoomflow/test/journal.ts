import { join } from "node:path";

import type { Entry } from "@zoomflow/core/ports";

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

/** When everything in the tests happens, in wall-clock milliseconds. */
export const T = 1_767_603_600_000;

/** An event under `key` with a run of each rule, all in the same lane if there is one. */
export function eventOf(key: string, rules: readonly string[], lane?: string): Entry {
  const event = { event: "meeting.started", event_ts: T, payload: { object: { uuid: key } } };
  return {
    key,
    arrival: { event, source: "websocket", receivedAt: T },
    runs: rules.map((rule) => ({
      rule,
      lane: lane === undefined ? undefined : `${rule}\n${lane}`,
      skip: false,
    })),
  };
}
