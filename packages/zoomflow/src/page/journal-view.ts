import type { EndOfTurn } from "@zoomflow/core/ports";

import { openExisting } from "../journal/existing.ts";
import { createPast, type Past } from "../journal/past.ts";
import { createReader, type Reader } from "../journal/reader.ts";
import { createEventSearch, type EventSearch } from "../journal/search.ts";
import { BUSY_MS, type Database, waitWhenBusy } from "../journal/sqlite.ts";

/**
 * The journal as the page looks at it: by a connection of its own, for reading only, opened when it is
 * first needed. Each look is short, and between two of them the process does what else there is to do.
 */
export interface JournalView {
  /** @throws ZoomflowError `ZF_JOURNAL_…` */
  reader(): Reader;
  search(): EventSearch;
  past(): Past;
  /** Resolves when all else that waits has had its turn. */
  turn(): Promise<void>;
  /** Does work of many looks once what was asked for before it is done: however many ask, one looks. */
  inLine<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

export function createJournalView(file: string, endOfTurn: EndOfTurn): JournalView {
  let opened:
    | { readonly database: Database; readonly search: EventSearch; readonly past: Past }
    | undefined;
  let closed = false;
  let line: Promise<unknown> = Promise.resolve();

  const open = () => {
    if (closed) throw new Error("the journal is closed");
    if (opened !== undefined) return opened;
    const database = openExisting(file, "read");
    waitWhenBusy(database, BUSY_MS);
    opened = { database, search: createEventSearch(database), past: createPast(database) };
    return opened;
  };

  return {
    reader: () => createReader(open().database),
    search: () => open().search,
    past: () => open().past,
    turn: () => new Promise((resolve) => endOfTurn(resolve)),
    inLine(work) {
      const done = line.then(work);
      line = done.catch(() => {}); // who asked is told
      return done;
    },
    close() {
      closed = true;
      opened?.database.close();
      opened = undefined;
    },
  };
}
