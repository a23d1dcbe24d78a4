import { ZoomflowError } from "@zoomflow/core";
import { type PruneLimits, type RunDraft, spreadLane } from "@zoomflow/core/ports";

import { forgetting } from "./forget.ts";
import { nameOf, rowOf } from "./names.ts";
import type { Database } from "./sqlite.ts";
import { prepareStatements } from "./statements.ts";
import { inTurns, together } from "./turns.ts";

/** What can be done about a run that waits for a person. */
export type Verb = "retry" | "repeat" | "drop";
export type Failed = "dead" | "uncertain";

/** An event, and the runs that it asks for. */
export interface EventPlan {
  readonly event: string;
  readonly drafts: readonly RunDraft[];
}

/** Changes a journal beside the process that works on it. */
export interface Editor {
  /**
   * All of these runs, or none.
   *
   * @throws ZoomflowError `ZF_USAGE` when one of them is not in that state
   */
  change(verb: Verb, state: Failed, runs: readonly string[]): void;
  /** Those of these runs that are dead or uncertain; gives those for which it was done. */
  changeThose(verb: Verb, runs: readonly string[]): readonly string[];
  /** Every run in that state, of one rule or of all; says how many there were. */
  changeAll(verb: Verb, state: Failed, rule: string | undefined): Promise<number>;
  /**
   * New runs for events that are there. Where a run of the same rule for the same event is still to
   * be carried out, there is no second one.
   *
   * @param added is told which of a plan's drafts became runs
   */
  addRuns(
    plans: readonly EventPlan[],
    added: (plan: EventPlan, drafts: readonly RunDraft[]) => void,
  ): Promise<void>;
  /**
   * Forgets finished events; says how many that were old, and how many early for want of room. The
   * latter keep their key when they were received at `dedupeFrom` or later.
   */
  prune(
    limits: PruneLimits,
    dedupeFrom: number,
  ): Promise<{ readonly old: number; readonly early: number }>;
}

/** So many rows are looked up at a time. */
const PAGE = 1_000;

/** What an editor looks up and writes. */
export const EDITS = {
  /**
   * A retried run has no mark: it was looked at by a person. What can be looked up is so all the
   * same. Its attempts go on being counted.
   */
  retry: `update run set status = 'waiting', due_at = :now, begun = null, error_code = null,
    error_message = null, started_at = null, updated_at = :now where id = :id and status = :state`,
  /** As `retry`, and what can be looked up is not. */
  repeat: `update run set status = 'waiting', due_at = :now, begun = null, doubt = null, error_code = null,
    error_message = null, started_at = null, updated_at = :now where id = :id and status = :state`,
  drop: `update run set status = 'dropped', begun = null, doubt = null, error_code = null,
    error_message = 'dropped by hand', started_at = null, updated_at = :now
    where id = :id and status = :state`,
  /** `status in ('dead', 'uncertain')` word for word as in the index. */
  nextFailed: `select id from run where status in ('dead', 'uncertain') and status = :state
    and (:rule is null or rule = :rule) and id > :after and id <= :last order by id limit ${PAGE}`,
  /** By its event: a rule may have a million runs that wait. */
  undone: `select 1 from run indexed by run_event where event = ? and rule = ?
    and status in ('waiting', 'retrying')`,
  lastRun: "select max(id) as id from run",
  isIn: "select 1 from run where id = ? and status = ?",
} as const;

const FAILED: readonly Failed[] = ["dead", "uncertain"];

export function createEditor(database: Database, now: () => number): Editor {
  const statements = prepareStatements(database);
  const changes = {
    retry: database.prepare(EDITS.retry),
    repeat: database.prepare(EDITS.repeat),
    drop: database.prepare(EDITS.drop),
  };
  const nextFailed = database.prepare(EDITS.nextFailed);
  const undone = database.prepare(EDITS.undone);
  const isInState = database.prepare(EDITS.isIn);

  const isIn = (state: Failed, id: number): boolean => isInState.get(id, state) !== undefined;

  const changeOne = (verb: Verb, state: Failed, id: number): boolean => {
    statements.keepAttempt.run(id, state);
    if (changes[verb].run({ id, state, now: now() }).changes === 0) return false;
    if (verb !== "drop") return true;
    statements.dropWaits.run(id);
    // The runner counts what is finished beside the rows: this is its counter.
    statements.addToMeta.run("total_dropped", "1");
    return true;
  };

  const isFree = (lane: string): boolean => statements.firstInLane.get(lane) === undefined;

  /** What a person asks for is carried out, in order: no mode of its rule leaves it out. */
  const add = (event: number, { rule, lane, skip, width, source }: RunDraft): boolean => {
    if (undone.get(event, rule) !== undefined) return false;
    const at = now();
    if (skip) {
      statements.addRun.run(event, rule, lane ?? null, "skipped", at, at, at);
      statements.addToMeta.run("total_skipped", "1");
    } else if (lane === undefined) statements.addRun.run(event, rule, null, "waiting", at, at, at);
    else if (width === undefined) statements.addRunToLane.run(event, rule, lane, at);
    else {
      const key = nameOf("event", event);
      statements.addRunToLane.run(event, rule, spreadLane(lane, width, key, isFree), at);
    }
    if (source !== undefined) statements.setSource.run(source);
    return true;
  };

  return {
    change(verb, state, runs) {
      together(database, () => {
        for (const run of new Set(runs))
          if (!changeOne(verb, state, rowOf("run", run) ?? -1))
            throw new ZoomflowError("ZF_USAGE", `${run} is not a run that is ${state}`, {
              hint: `Nothing was changed. \`zoomflow ${state} list\` has those that are.`,
            });
      });
    },
    changeThose(verb, runs) {
      const done: string[] = [];
      together(database, () => {
        for (const run of new Set(runs)) {
          const id = rowOf("run", run) ?? -1;
          const state = FAILED.find((one) => isIn(one, id));
          if (state !== undefined && changeOne(verb, state, id)) done.push(run);
        }
      });
      return done;
    },
    async changeAll(verb, state, rule) {
      // Those that fail again in the meantime are not meant.
      const last = Number(database.prepare(EDITS.lastRun).get()?.["id"] ?? 0);
      let count = 0;
      for (let after = -1; ;) {
        const page = nextFailed.all({ state, rule: rule ?? null, after, last });
        const ids = page.map((row) => Number(row["id"]));
        await inTurns(database, ids, (id) => {
          if (changeOne(verb, state, id)) count++;
        });
        if (ids.length < PAGE) return count;
        after = ids.at(-1) ?? after;
      }
    },
    addRuns: (plans, added) =>
      inTurns(database, plans, (plan) => {
        const row = rowOf("event", plan.event) ?? -1;
        added(
          plan,
          plan.drafts.filter((draft) => add(row, draft)),
        );
      }),
    async prune(limits, dedupeFrom) {
      const counts = { old: 0, early: 0 };
      await inTurns(database, forgetting(statements, limits, dedupeFrom), ({ event }) => {
        if (event !== undefined) counts[event]++;
      });
      return counts;
    },
  };
}
