import type { Counters } from "./counters.ts";
import type { Transactions } from "./group-commit.ts";
import { type Database, isOwnFault } from "./sqlite.ts";

/** Transactions of a database; what was counted in one is written at its end, and counts with it. */
export function transactionsOf(database: Database, counters: Counters): Transactions {
  return {
    begin: () => database.exec("begin immediate"),
    commit() {
      counters.save();
      database.exec("commit");
      counters.committed();
    },
    rollback() {
      if (database.isOpen && database.isTransaction) database.exec("rollback");
      counters.rolledBack();
    },
    isOnesOwn: isOwnFault,
  };
}
