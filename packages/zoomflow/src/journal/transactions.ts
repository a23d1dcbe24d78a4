import type { Counters } from "./counters.ts";
import type { Transactions } from "./group-commit.ts";
import { BUSY_MS, type Database, isBusy, isOwnFault, waitWhenBusy } from "./sqlite.ts";

/** While another process holds the file for long, so that the event loop does not stand most of the time. */
const STILL_BUSY_MS = 10;

/**
 * Transactions of a database; what was counted in one is written at its end, and counts with it.
 * `committed` is called after each, and must not throw.
 */
export function transactionsOf(
  database: Database,
  counters: Counters,
  committed: () => void,
): Transactions {
  const begin = database.prepare("begin immediate");
  const commit = database.prepare("commit");
  let stillBusy = false;

  return {
    begin() {
      try {
        begin.run();
      } catch (thrown) {
        if (isBusy(thrown) && !stillBusy) {
          stillBusy = true;
          waitWhenBusy(database, STILL_BUSY_MS);
        }
        throw thrown;
      }
      if (!stillBusy) return;
      stillBusy = false;
      waitWhenBusy(database, BUSY_MS);
    },
    commit() {
      counters.save();
      commit.run();
      counters.committed();
      committed();
    },
    rollback() {
      if (database.isOpen && database.isTransaction) database.exec("rollback");
      counters.rolledBack();
    },
    isOnesOwn: isOwnFault,
  };
}
