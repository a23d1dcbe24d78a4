import { keepKey } from "./forget.ts";
import type { Mentions } from "./mentions.ts";
import { type Database, isBusy } from "./sqlite.ts";
import { prepareStatements } from "./statements.ts";
import { inTurns } from "./turns.ts";

/** How many rows are gone, by table. */
export interface Erased {
  readonly events: number;
  readonly runs: number;
  readonly attempts: number;
  readonly steps: number;
  readonly waits: number;
  readonly windows: number;
}

const COUNT = `select count(*) as runs,
  coalesce(sum((select count(*) from every_attempt where every_attempt.run = run.id)), 0) as attempts,
  coalesce(sum((select count(*) from every_step where every_step.run = run.id)), 0) as steps,
  coalesce(sum((select count(*) from wait where wait.run = run.id)), 0) as waits
  from run where event = ?`;

/** What erasing these would delete. */
export function counted(database: Database, { events, windows }: Mentions): Erased {
  const count = database.prepare(COUNT);
  const sum = { runs: 0, attempts: 0, steps: 0, waits: 0 };
  for (const { id } of events) {
    const found = count.get(id) as Record<keyof typeof sum, number>;
    for (const table of Object.keys(sum) as (keyof typeof sum)[]) sum[table] += found[table];
  }
  return { events: events.length, ...sum, windows: windows.length };
}

/**
 * Deletes these events with all that was done about them, and these windows. Of an event its key
 * stays, which is a fingerprint: should Zoom deliver it again, it is known. What is deleted is
 * overwritten, and the transactions are short: the runner works on.
 */
export async function erase(database: Database, { events, windows }: Mentions): Promise<void> {
  database.exec("pragma secure_delete = on");
  const statements = prepareStatements(database);
  const prepared = {
    letGoOfWindow: database.prepare("delete from held where rule = ? and stage = ? and key = ?"),
    letGoOf: database.prepare("delete from held where event = ?"),
    runsOf: database.prepare("select id from run where event = ?"),
    // Nobody delivers an event of zoomflow's own again, and its key may be made of what it was about.
    rename: database.prepare(
      `update event set key = 'forgotten@' || id where id = ?
        and source in ('batch', 'correlation', 'failure')`,
    ),
    end: database.prepare("update run set status = 'dropped' where id = ?"),
  };
  await inTurns(database, windows, ({ rule, stage, key }) => {
    prepared.letGoOfWindow.run(rule, stage, key);
    statements.dropWindow.run(rule, stage, key);
  });
  await inTurns(database, events, ({ id }) => {
    prepared.letGoOf.run(id);
    for (const row of prepared.runsOf.all(id)) {
      const run = Number(row["id"]);
      prepared.end.run(run);
      statements.unpark.all(run); // its lane goes on with the next one
      statements.forgetRun.run(run);
    }
    keepKey(statements, id);
    prepared.rename.run(id);
  });
}

/**
 * Writes the file anew without what was deleted from it before, and empties SQLite's log beside it.
 *
 * @returns false where another process did not let go of the journal in time: pages that are free may
 * then still hold what was deleted earlier
 */
export function scrub(database: Database): boolean {
  try {
    database.exec("vacuum");
    const row = database.prepare("pragma wal_checkpoint(truncate)").get();
    return Number(row?.["busy"]) === 0;
  } catch (thrown) {
    if (!isBusy(thrown)) throw thrown;
    return false;
  }
}
