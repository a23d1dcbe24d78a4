import type { EndOfTurn } from "@zoomflow/core/ports";

/** Something to be written, within a transaction that others share. */
export interface Write<T> {
  /** Writes. May be called again when the transaction has failed. */
  apply(): T;
  /** Called once it is committed, in order of the writes. Must not throw. */
  committed?(result: T): void;
  /** Enough for a transaction: it does not wait for the end of the turn. */
  readonly large?: boolean;
  /** Nothing waits for it: it may stay for a few turns, so that more share its transaction. */
  readonly patient?: boolean;
}

/** How a transaction is begun and ended. */
export interface Transactions {
  begin(): void;
  commit(): void;
  /** Undoes what was not committed; may be called when there is nothing to undo. */
  rollback(): void;
  /** Whether a failure is one write's own, so that the others can be done without it. */
  isOnesOwn(thrown: unknown): boolean;
}

export interface GroupCommit {
  /** Writes with all others of this turn of the event loop; resolves when it is committed. */
  write<T>(write: Write<T>): Promise<T>;
  /** Writes what is waiting, at once. */
  flush(): void;
}

interface Waiting {
  readonly write: Write<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (thrown: unknown) => void;
}

/** For how many turns a patient write may stay, and for how many of its kind. */
const PATIENCE = 4;
const MOST_PATIENT = 100;

/**
 * Collects the writes of one turn of the event loop into one transaction: what it costs to commit
 * is shared at high rates, and nothing waits at low ones. Patient ones stay for a few turns, which
 * are over at once where nothing else happens; a large one takes all with it at once.
 *
 * A write that fails by its own fault takes no other with it: each is then tried by itself.
 */
export function createGroupCommit(transactions: Transactions, endOfTurn: EndOfTurn): GroupCommit {
  let waiting: Waiting[] = [];
  /** How many more turns may pass. */
  let patience = 0;
  /** Whether the end of a turn is waited for: what a large write has taken along leaves that behind. */
  let armed = false;

  const commit = (group: readonly Waiting[]): void => {
    let results: readonly unknown[];
    try {
      transactions.begin();
      results = group.map(({ write }) => write.apply());
      transactions.commit();
    } catch (thrown) {
      transactions.rollback();
      if (group.length > 1 && transactions.isOnesOwn(thrown))
        for (const one of group) commit([one]);
      else for (const { reject } of group) reject(thrown);
      return;
    }
    for (const [index, { write, resolve }] of group.entries()) {
      write.committed?.(results[index]);
      resolve(results[index]);
    }
  };

  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length > 0) commit(group);
  };

  const turnEnded = (): void => {
    if (waiting.length > 0 && patience-- > 0) return endOfTurn(turnEnded);
    armed = false;
    flush();
  };

  return {
    write<T>(write: Write<T>) {
      return new Promise<T>((resolve, reject) => {
        const count = waiting.push({ write, resolve, reject } as Waiting);
        if (count === 1) patience = PATIENCE;
        if (!armed) {
          armed = true;
          endOfTurn(turnEnded);
        }
        if (write.large === true) flush();
        else if (write.patient !== true || count >= MOST_PATIENT) patience = 0;
      });
    },
    flush,
  };
}
