import type { RunStatus } from "@zoomflow/core/ports";

import type { Statements } from "./statements.ts";

/** How many runs stand in each state, kept up to date instead of counted anew. */
export interface Counters {
  readonly now: Readonly<Record<Counted, number>>;
  /** The same without what others have changed since it was last counted: costs nothing, never throws. */
  readonly nearly: Readonly<Record<Counted, number>>;
  /** Within a transaction: it counts once that is committed. */
  add(status: Counted, change: number): void;
  /** Writes what can not be counted anew; within the transaction. */
  save(): void;
  committed(): void;
  rolledBack(): void;
  /** Others have changed the journal: what is known is counted anew when it is next asked for. */
  forget(): void;
}

/** What a row can say; that a run is under way is known to its process only. */
export type Counted = Exclude<RunStatus, "running">;

/** Of these there may be many millions, and they are pruned: their number is kept beside them. */
const TOTALS = ["done", "dropped", "skipped"] as const;

export function createCounters(statements: Statements): Counters {
  const counts: Record<Counted, number> = {
    waiting: 0,
    retrying: 0,
    dead: 0,
    uncertain: 0,
    done: 0,
    dropped: 0,
    skipped: 0,
  };
  const changes = new Map<Counted, number>();

  let known = false;

  const count = (): void => {
    known = true;
    for (const status of ["waiting", "retrying", "dead", "uncertain"] as const) counts[status] = 0;
    for (const row of [...statements.countOpen.all(), ...statements.countFailed.all()])
      counts[row["status"] as Counted] = Number(row["count"]);
    for (const status of TOTALS)
      counts[status] = Number(statements.getMeta.get(`total_${status}`)?.["value"] ?? 0);
  };

  return {
    get now() {
      if (!known) count();
      return counts;
    },
    nearly: counts,
    add: (status, change) => void changes.set(status, (changes.get(status) ?? 0) + change),
    save() {
      for (const status of TOTALS) {
        const change = changes.get(status);
        if (change !== undefined) statements.addToMeta.run(`total_${status}`, String(change));
      }
    },
    committed() {
      for (const [status, change] of changes) counts[status] += change;
      changes.clear();
    },
    rolledBack: () => changes.clear(),
    forget() {
      known = false;
    },
  };
}
