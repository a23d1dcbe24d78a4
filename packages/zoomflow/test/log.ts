import type { Database } from "../src/journal/sqlite.ts";

/** How many pages SQLite's log beside the journal holds, and how many of these are in the file as well. */
export function logOf(database: Database): { readonly log: number; readonly copied: number } {
  const row = database.prepare("pragma wal_checkpoint(noop)").get();
  return { log: Number(row?.["log"]), copied: Number(row?.["checkpointed"]) };
}
