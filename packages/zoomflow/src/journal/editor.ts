import { setTimeout as pause } from "node:timers/promises";

import { ZoomflowError } from "@zoomflow/core";
import type { RunDraft } from "@zoomflow/core/ports";

import { rowOf } from "./names.ts";
import type { Database } from "./sqlite.ts";
import { prepareStatements } from "./statements.ts";

/** What can be done about a run that waits for a person. */
export type Verb = "retry" | "drop";
export type Failed = "dead" | "uncertain";

/**
 * Changes a journal beside the process that works on it. Every change is small, with a rest after
 * it: that process waits a quarter of a second for the file and no longer.
 */
export interface Editor {
  /**
   * All of these runs, or none.
   *
   * @throws ZoomflowError `ZF_USAGE` when one of them is not in that state
   */
  change(verb: Verb, state: Failed, runs: readonly string[]): void;
  /** Every run in that state, of one rule or of all; says how many there were. */
  changeAll(verb: Verb, state: Failed, rule: string | undefined): Promise<number>;
  /**
   * New runs for events that are there. Where a run of the same rule for the same event is still to
   * be carried out, there is no second one.
   *
   * @returns the drafts that became runs
   */
  addRuns(event: string, drafts: readonly RunDraft[]): readonly RunDraft[];
  /** Several of these together, or none. */
  together<T>(work: () => T): T;
  /** Forgets finished events that were received before; says how many. */
  prune(before: number): Promise<number>;
}

const BATCH = 200;
const REST_MS = 5;

/** A retried run has no mark: it was looked at by a person. Its attempts go on being counted. */
const CHANGES = {
  retry: `update run set status = 'waiting', due_at = :now, begun = null, error_code = null,
    error_message = null, updated_at = :now where id = :id and status = :state`,
  drop: `update run set status = 'dropped', begun = null, error_code = null,
    error_message = 'dropped by hand', updated_at = :now where id = :id and status = :state`,
} as const satisfies Record<Verb, string>;

/** `status in ('dead', 'uncertain')` word for word as in the index. */
const NEXT_FAILED = `select id from run where status in ('dead', 'uncertain') and status = :state
  and (:rule is null or rule = :rule) and id > :after and id <= :last order by id limit ${BATCH}`;
const UNDONE =
  "select 1 from run where event = ? and rule = ? and status in ('waiting', 'retrying')";

export function createEditor(database: Database, now: () => number): Editor {
  const statements = prepareStatements(database);
  const changes = { retry: database.prepare(CHANGES.retry), drop: database.prepare(CHANGES.drop) };
  const nextFailed = database.prepare(NEXT_FAILED);
  const undone = database.prepare(UNDONE);

  const together = <T>(work: () => T): T => {
    database.exec("begin immediate");
    try {
      const result = work();
      database.exec("commit");
      return result;
    } catch (thrown) {
      database.exec("rollback");
      throw thrown;
    }
  };

  const apply = (verb: Verb, state: Failed, ids: readonly number[]): readonly number[] => {
    const missed = ids.filter((id) => changes[verb].run({ id, state, now: now() }).changes === 0);
    // The runner counts what is finished beside the rows: these are its counters.
    const done = ids.length - missed.length;
    if (verb === "drop" && done > 0) statements.addToMeta.run("total_dropped", String(done));
    return missed;
  };

  const add = (event: number, { rule, lane, skip }: RunDraft): boolean => {
    if (undone.get(event, rule) !== undefined) return false;
    const at = now();
    if (lane !== undefined && !skip) statements.addRunToLane.run(event, rule, lane, at);
    else statements.addRun.run(event, rule, lane ?? null, skip ? "skipped" : "waiting", at, at, at);
    return true;
  };

  return {
    together,
    change(verb, state, runs) {
      together(() => {
        const names = [...new Set(runs)];
        const rows = names.map((run) => rowOf("run", run) ?? -1);
        const [missed] = apply(verb, state, rows);
        if (missed === undefined) return;
        const name = names[rows.indexOf(missed)] ?? "";
        throw new ZoomflowError("ZF_USAGE", `${name} is not a run that is ${state}`, {
          hint: `Nothing was changed. \`zoomflow ${state} list\` has those that are.`,
        });
      });
    },
    async changeAll(verb, state, rule) {
      // Those that fail again in the meantime are not meant.
      const last = Number(database.prepare("select max(id) as id from run").get()?.["id"] ?? 0);
      let count = 0;
      for (let after = -1; ;) {
        const given = { state, rule: rule ?? null, after, last };
        const ids = together(() => {
          const found = nextFailed.all(given).map((row) => Number(row["id"]));
          apply(verb, state, found);
          return found;
        });
        count += ids.length;
        after = ids.at(-1) ?? after;
        if (ids.length < BATCH) return count;
        await pause(REST_MS);
      }
    },
    addRuns(event, drafts) {
      const row = rowOf("event", event) ?? -1;
      return drafts.filter((draft) => add(row, draft));
    },
    async prune(before) {
      let count = 0;
      for (let place = -1; ;) {
        const old = together(() => {
          const rows = statements.oldEvents.all(place, BATCH) as unknown as readonly Old[];
          const found = rows.filter((one) => one.received_at < before);
          for (const { id } of found) count += Number(statements.forgetEvent.run(id).changes);
          return found;
        });
        place = old.at(-1)?.id ?? place;
        if (old.length < BATCH) return count;
        await pause(REST_MS);
      }
    },
  };
}

interface Old {
  readonly id: number;
  readonly received_at: number;
}
