import type { Counters } from "./counters.ts";
import type { Transactions } from "./group-commit.ts";
import { type Database, isOwnFault } from "./sqlite.ts";

/** Transactions of a database; what was counted in one is written at its end, and counts with it. */
export function transactionsOf(database: Database, counters: Counters): Transactions {
  const begin = database.prepare("begin immediate");
  const commit = database.prepare("commit");
  return {
    begin: () => void begin.run(),
    commit() {
      counters.save();
      commit.run();
      counters.committed();
    },
    rollback() {
      if (database.isOpen && database.isTransaction) database.exec("rollback");
      counters.rolledBack();
    },
    isOnesOwn: isOwnFault,
  };
}
