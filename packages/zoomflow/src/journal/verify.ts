import { PARKED } from "./migrations.ts";
import type { Database } from "./sqlite.ts";

/** Something in a journal that cannot be so. */
export interface Finding {
  readonly check: string;
  readonly message: string;
}

interface Check {
  readonly name: string;
  /** Gives a row with a `message` for everything that is wrong. */
  readonly sql: string;
}

const OPEN = "status in ('waiting', 'retrying')";

/** What holds in every journal between two transactions, besides what SQLite itself promises. */
const CHECKS: readonly Check[] = [
  {
    name: "the file",
    sql: "select integrity_check as message from pragma_integrity_check where integrity_check <> 'ok'",
  },
  {
    name: "references",
    sql: `select 'row ' || coalesce(rowid, '?') || ' of ' || "table" || ' belongs to no ' || parent as message
      from pragma_foreign_key_check`,
  },
  {
    name: "events are what they were",
    sql: `select 'e' || id || ' is not the JSON of a ' || name as message from event
      where octet_length(body) > 0 and case when json_valid(body) then json_extract(body, '$.event') is not name else true end`,
  },
  {
    name: "what is forgotten has no runs",
    sql: `select 'r' || run.id || ' belongs to e' || event.id || ', of which only the key is left' as message
      from event join run on run.event = event.id where octet_length(body) = 0`,
  },
  {
    name: "runs stand in a known state",
    sql: `select 'r' || id || ' is "' || status || '"' as message from run
      where status not in ('waiting', 'retrying', 'done', 'dead', 'uncertain', 'dropped', 'skipped')`,
  },
  {
    name: "what failed says why",
    sql: `select 'r' || id || ' is ' || status || ' without an error' as message from run
      where status in ('dead', 'uncertain') and error_code is null`,
  },
  {
    name: "no lane stands still",
    sql: `select 'r' || min(id) || ' and those behind it wait for nothing' as message from run
      where lane is not null and ${OPEN} group by lane having min(due_at) >= ${PARKED}`,
  },
  {
    name: "who waits for a turn has a lane",
    sql: `select 'r' || id || ' waits for its turn in no lane' as message from run
      where lane is null and ${OPEN} and due_at >= ${PARKED}`,
  },
  {
    name: "what is held is held by a window",
    sql: `select 'e' || event || ' is held by no ' || stage || ' of ' || rule as message from held
      where not exists (select 1 from rule_window as w
        where w.rule = held.rule and w.stage = held.stage and w.key = held.key)`,
  },
  {
    name: "attempts are counted",
    sql: `select 'r' || id || ' counts ' || attempts || ' attempts, and has number ' || max(number) as message
      from run join attempt on attempt.run = run.id group by run.id having max(number) > attempts`,
  },
  {
    name: "steps can be read",
    sql: `select 'step "' || name || '" of r' || run || ' has a result that is no JSON' as message
      from every_step where result is not null and not json_valid(result)`,
  },
  {
    name: "doubts can be read",
    sql: `select 'r' || id || ' is to look up ' || doubt as message from run
      where case when doubt is null then false when json_valid(doubt) then
        json_type(doubt, '$.step') is not 'text' or json_type(doubt, '$.since') not in ('integer', 'real')
      else true end`,
  },
  {
    name: "waits can be read",
    sql: `select 'r' || run || ' waits in "' || step || '" for no list of events' as message from wait
      where not json_valid(events) or json_type(events) <> 'array'`,
  },
  {
    name: "gaps end after they begin",
    sql: `select 'a gap from ' || from_at || ' ends at ' || to_at as message from gap where to_at < from_at`,
  },
  {
    name: "finished runs are counted",
    sql: `select status || ': ' || count(*) || ' runs, of which ' || total || ' were counted' as message
      from (select status, coalesce((select cast(value as integer) from meta where key = 'total_' || status), 0)
        as total from run where status in ('done', 'dropped', 'skipped'))
      group by status having count(*) > total`,
  },
];

/** So many of a kind are named. */
const MOST = 20;

/** Looks through the whole journal, in one view of it: a few seconds for a gigabyte. */
export function verify(database: Database): readonly Finding[] {
  database.exec("begin");
  try {
    return CHECKS.flatMap(({ name, sql }) => {
      const rows = database.prepare(`select message from (${sql}) limit ${MOST}`).all();
      return rows.map((row) => ({ check: name, message: String(row["message"]) }));
    });
  } finally {
    database.exec("commit");
  }
}
