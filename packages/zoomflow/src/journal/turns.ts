import { setTimeout as pause } from "node:timers/promises";

import type { Database } from "./sqlite.ts";

/** For how long the file is held at a time. */
const HOLD_MS = 5;
/**
 * How much longer it is then left to others. The runner tries for a quarter of a second, about twelve
 * times: so long as the file is free four times out of five, it gets it.
 */
const REST = 4;

/** Does all of it in one transaction, or nothing. */
export function together<T>(database: Database, work: () => T): T {
  database.exec("begin immediate");
  try {
    const result = work();
    database.exec("commit");
    return result;
  } catch (thrown) {
    // A full disk has undone it already.
    if (database.isTransaction) database.exec("rollback");
    throw thrown;
  }
}

/**
 * Works items off in their order, in short transactions between which others get their turn. What an
 * item is made by is within the transaction as well.
 */
export async function inTurns<T>(
  database: Database,
  items: Iterable<T>,
  work: (item: T) => void,
): Promise<void> {
  const all = items[Symbol.iterator]();
  for (let done = false; !done;) {
    const held = together(database, () => {
      const began = performance.now();
      let ms = 0;
      for (; ms < HOLD_MS; ms = performance.now() - began) {
        const next = all.next();
        done = next.done === true;
        if (next.done) break;
        work(next.value);
      }
      return performance.now() - began;
    });
    if (!done) await pause(held * REST);
  }
}
