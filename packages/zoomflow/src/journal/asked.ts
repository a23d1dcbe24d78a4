import { nameOf, rowOf } from "./names.ts";
import type { Database } from "./sqlite.ts";
import { parsed } from "./stored.ts";

/** A run that an event asked for, as the journal has it. */
export interface AskedRun {
  readonly id: string;
  readonly event: string;
  readonly rule: string;
  readonly lane: string | undefined;
  /** All its steps are done. */
  readonly done: boolean;
  /** Finished steps, with their results where these were asked for. */
  readonly steps: Readonly<Record<string, unknown>>;
}

/** The last result stands in the run's own row. `json` keeps a result from being written as a text. */
export const ASKED = {
  names: `select id, event, rule, lane, status, iif(last_result is null, null, last_step) as last_step,
    'null' as last_result, (select json_group_object(name, null) from step where step.run = run.id) as steps
    from run indexed by run_event where event between ? and ? order by event, id`,
  results: `select id, event, rule, lane, status, iif(last_result is null, null, last_step) as last_step,
    last_result, (select json_group_object(name, json(result)) from step where step.run = run.id) as steps
    from run indexed by run_event where event between ? and ? order by event, id`,
} as const;

/** Gives the runs of the events from one to another; both must be there. */
export function createAskedReader(
  database: Database,
  what: keyof typeof ASKED,
): (first: string, last: string) => readonly AskedRun[] {
  const statement = database.prepare(ASKED[what]);
  return (first, last) =>
    statement
      .all(rowOf("event", first) ?? -1, rowOf("event", last) ?? -1)
      .map((row) => askedRun(row as unknown as Row));
}

interface Row {
  readonly id: number;
  readonly event: number;
  readonly rule: string;
  readonly lane: string | null;
  readonly status: string;
  readonly last_step: string | null;
  readonly last_result: string;
  /** As JSON, by name. */
  readonly steps: string;
}

function askedRun(row: Row): AskedRun {
  const { lane, last_step: last, last_result: result } = row;
  const steps = parsed(row.steps) as Record<string, unknown>;
  if (last !== null) steps[last] = parsed(result);
  return {
    id: nameOf("run", row.id),
    event: nameOf("event", row.event),
    rule: row.rule,
    lane: lane ?? undefined,
    done: row.status === "done",
    steps,
  };
}
