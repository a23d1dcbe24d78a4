import { PARKED } from "./migrations.ts";
import type { Database, Statement } from "./sqlite.ts";

/** As in the partial indexes: SQLite uses them only for the very same words. */
const OPEN = "status in ('waiting', 'retrying')";

/** What a claimed run is made of, and whether it is the first of its lane. */
const CLAIMABLE = `
  select r.id, r.due_at, r.lane, r.status, r.attempts, r.event, r.source, r.doubt,
    r.lane is null or not exists (
      select 1 from run b where b.lane = r.lane and b.id < r.id and b.${OPEN}) as first,
    exists (select 1 from step where step.run = r.id) as stepped,
    exists (select 1 from wait where wait.run = r.id) as waits
  from run r`;

/** So many runs are looked at at a time to be woken. */
export const WAKE_BATCH = 500;

const LAST_EVENT = "(select coalesce(max(id), 0) from event)";

/** Each finds its rows by an index, however many others there are. */
export const SQL = {
  addEvent: `insert into event (key, name, event_ts, source, received_at, entity, body)
    values (?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing`,
  /** Frees a key whose window is over; runs that are unfinished are given it without that mark. */
  freeKey: "update event set key = key || '@' || id where key = ? and received_at <= ?",
  addRun: `insert into run (event, rule, lane, status, due_at, created_at, updated_at)
    values (?, ?, ?, ?, ?, ?, ?)`,
  /** Behind the others of its lane, if there are any. */
  addRunToLane: `insert into run (event, rule, lane, status, due_at, created_at, updated_at)
    values (?1, ?2, ?3, 'waiting',
      case when exists (select 1 from run where lane = ?3 and ${OPEN}) then ${PARKED} else ?4 end, ?4, ?4)`,
  /** One that takes the place of those before it; the one that is under way it still waits for. */
  addOvertaking: `insert into run (event, rule, lane, status, due_at, created_at, updated_at, mode)
    values (?1, ?2, ?3, 'waiting',
      case when exists (select 1 from run where lane = ?3 and ${OPEN}) then ${PARKED} else ?4 end, ?4, ?4, ?5)`,
  addDropped: `insert into run (event, rule, lane, status, due_at, created_at, updated_at, error_message)
    values (?1, ?2, ?3, 'dropped', ?4, ?4, ?4, ?5)`,
  openInLane: `select id, rule, (select key from event where event.id = run.event) as key, status,
    attempts, created_at from run where lane = ? and ${OPEN} order by id`,
  firstInLane: `select id from run where lane = ? and ${OPEN} order by id limit 1`,
  /** The newest run that is to take the place of this one. */
  overtakenBy: `select id, event, mode from run where lane = ? and id > ? and mode is not null and ${OPEN}
    order by id desc limit 1`,
  overtaking: `select distinct lane from run where lane is not null and mode is not null and ${OPEN}`,

  /** Of the run that was just added: few have a source of their own. */
  setSource: "update run set source = ? where id = last_insert_rowid()",
  /** Of the run that was just added; where it is parked it stays so. */
  setStart: `update run set start_at = ?1, due_at = max(due_at, ?1) where id = last_insert_rowid()`,

  dueOf: `${CLAIMABLE} where r.rule = ? and r.${OPEN} and (r.due_at, r.id) > (?, ?) and r.due_at <= ?
    order by r.due_at, r.id limit ?`,
  oneOf: `${CLAIMABLE} where r.id = ? and r.rule = ? and r.${OPEN} and r.due_at <= ?`,
  /** The due times of a rule's runs, the earliest first. */
  laterOf: `select id, due_at from run where rule = ? and ${OPEN} and (due_at, id) > (?, ?)
    and due_at < ${PARKED} order by due_at, id`,
  eventOf: "select id, key, body, source, received_at from event where id = ?",
  eventsFrom: "select id, key, body, source, received_at from event where id between ? and ?",
  stepsOf: "select name, result from step where run = ?",
  ruleAfter: `select rule from run where rule > ? and ${OPEN} order by rule limit 1`,
  /** Out of the way, unless its lane has come to it in the meantime. */
  park: `update run set due_at = ${PARKED} where id = ? and ${OPEN} and exists (select 1 from run b
    where b.lane = run.lane and b.${OPEN} and b.id < run.id)`,
  /** The next of a lane becomes claimable. */
  unpark: `update run set due_at = coalesce(start_at, created_at) where due_at = ${PARKED} and id =
      (select id from run where lane = (select lane from run where id = ?) and ${OPEN} order by id limit 1)
    returning id, rule, due_at`,

  begin: "update run set begun = ?, doubt = ?, updated_at = ? where id = ?",
  setDoubt: "update run set doubt = ? where id = ?",
  keepStep: `insert into step (run, name, result, finished_at) values (?, ?, ?, ?)
    on conflict (run, name) do update set result = excluded.result, finished_at = excluded.finished_at`,
  putOff: `update run set status = ?, due_at = ?, attempts = ?, begun = null,
    error_code = ?, error_message = ?, updated_at = ? where id = ?`,
  /** As it stood before it was claimed. */
  giveBack: "update run set begun = null, updated_at = ? where id = ?",
  dueOfOne: "select due_at from run where id = ?",
  finish: `update run set status = ?, attempts = ?, error_code = ?, error_message = ?, updated_at = ?,
    started_at = ?, last_step = ?, last_result = ? where id = ?`,
  addAttempt: `insert or replace into attempt (run, number, started_at, ended_at, outcome, error_code,
    error_message, step) values (?, ?, ?, ?, ?, ?, ?, ?)`,
  failedAt: "select step from attempt where run = ? and step is not null",

  /** The last attempt of a finished run gets a row of its own: there will be another, or an end by hand. */
  keepAttempt: `insert or replace into attempt (run, number, started_at, ended_at, outcome, error_code,
      error_message, step)
    select id, attempts, started_at, updated_at, status, error_code, error_message,
      iif(last_result is null, last_step, null) from run
      where id = ? and status = ? and started_at is not null`,

  /** What was interrupted and can be looked up is as it was before, with that doubt. */
  unbegin: `update run set begun = null where begun is not null and doubt is not null and ${OPEN}`,
  anyWait: "select run from wait limit 1",
  openWait: `insert into wait (run, step, events, seen, due_at) select ?1, ?2, ?3, ${LAST_EVENT}, ?4
    where not exists (select 1 from step where run = ?1 and name = ?2) on conflict (run, step) do nothing`,
  waitOf: "select seen, due_at from wait where run = ? and step = ?",
  endWait: "delete from wait where run = ? and step = ?",
  stepOf: "select result from step where run = ? and name = ?",
  dropWaits: "delete from wait where run = ?",
  watchWait: "update wait set watched = 1 where run = ? and step = ? and watched = 0",
  leaveWait: "update wait set watched = 0, seen = ? where run = ? and step = ?",
  leaveWaitsOf: `update wait set watched = 0, seen = ${LAST_EVENT} where run = ? and watched = 1`,
  /** A run that sleeps goes on; one that retries, or was asked to wait, does not for that. */
  wakeRun: `update run set due_at = min(due_at, created_at, ?2) where id = ?1 and status = 'waiting'
    and error_code is null and due_at < ${PARKED} returning id, rule, due_at`,
  /** Whether their waits are for an event of this name. */
  unwatchedFor: `select run, max(exists (select 1 from json_each(wait.events) where value = ?2
      or (value like '%*' and substr(?2, 1, length(value) - 1) = substr(value, 1, length(value) - 1)))) as fits
    from wait where watched = 0 and run > ?1 group by run order by run limit ${WAKE_BATCH}`,
  /** Those that were forgotten for want of room have no body. */
  lookFor: `select id, source, received_at, body from event where id > ?1 and id <= ?2 and received_at < ?3
    and body <> '' and (name in (select value from json_each(?4))
      or exists (select 1 from json_each(?5) where substr(event.name, 1, length(value)) = value))
    order by id`,
  lastEventId: "select id from event order by id desc limit 1",
  /** What the last process watched it has looked at to its end. */
  leaveWaits: `update wait set watched = 0, seen = ${LAST_EVENT} where watched = 1`,
  wakeWaiting: `update run set due_at = min(due_at, created_at, ?) where id in (select run from wait)
    and status = 'waiting' and error_code is null and due_at < ${PARKED}`,

  windowOf: "select state, due_at, holds from rule_window where rule = ? and stage = ? and key = ?",
  holdsOf: "select holds from rule_window where rule = ? and stage = ? and key = ?",
  putWindow: `insert into rule_window (rule, stage, key, state, due_at, holds) values (?, ?, ?, ?, ?, ?)
    on conflict (rule, stage, key) do update
    set state = excluded.state, due_at = excluded.due_at, holds = excluded.holds`,
  dropWindow: "delete from rule_window where rule = ? and stage = ? and key = ?",
  dueWindows: `select rule, stage, key, state, due_at, holds from rule_window
    where due_at <= ? and stage in (select value from json_each(?)) order by due_at limit ?`,
  nextWindow: `select due_at from rule_window
    where due_at >= 0 and stage in (select value from json_each(?)) order by due_at limit 1`,
  /** Of rules and stages that are not listed. */
  strangeWindows: `select rule, stage, key, state, due_at, holds from rule_window
    where rule || char(10) || stage not in (select value from json_each(?))
      and rule not in (select value from json_each(?)) limit ?`,
  hold: "insert or ignore into held (event, rule, stage, key) values (?, ?, ?, ?)",
  letGo: "delete from held where event = ? and rule = ? and stage = ? and key = ?",
  heldEvent: "select 1 from held where event = ? limit 1",
  setRule: "update event set rule = ? where id = ?",
  addPart: `insert or ignore into part (event, part) select ?1, ?2
    where exists (select 1 from event where id = ?2)`,

  begun: `select id, attempts, begun, updated_at from run where begun is not null and ${OPEN}`,
  countOpen: `select status, count(*) as count from run where ${OPEN} group by status`,
  countFailed:
    "select status, count(*) as count from run where status in ('dead', 'uncertain') group by status",
  lastEvent: "select received_at as at from event order by id desc limit 1",
  foreign: "pragma data_version",

  getMeta: "select value from meta where key = ?",
  setMeta:
    "insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
  addToMeta: `insert into meta (key, value) values (?, ?)
    on conflict (key) do update set value = cast(value as integer) + excluded.value`,

  addGap: "insert into gap (from_at, to_at, cause) values (?, ?, ?)",
  openGap: "insert into gap (from_at, cause) values (?, ?)",
  closeGaps: "update gap set to_at = max(from_at, ?) where to_at is null",
  lastGap: "select from_at, cause from gap where to_at is null order by id desc limit 1",

  bytes: `select (page_count - freelist_count) * page_size as bytes
    from pragma_page_count, pragma_freelist_count, pragma_page_size`,
  /** Events in the order in which they came. */
  nextEvent: `select id, received_at, octet_length(body) = 0 as bare from event where id > ?
    order by id limit 1`,
  runsAfter: `select id, status in ('done', 'dropped', 'skipped') as finished
    from run indexed by run_event where event = ? and id > ? order by id limit ?`,
  forgetSteps: `delete from step where (run, name) in
    (select run, name from step where run = ? limit ?)`,
  forgetAttempts: `delete from attempt where (run, number) in
    (select run, number from attempt where run = ? limit ?)`,
  forgetRun: "delete from run where id = ?",
  forgetEvent: `delete from event where id = ?
    and not exists (select 1 from run where run.event = event.id)
    and not exists (select 1 from held where held.event = event.id)`,
  keyOf: "select key, name, event_ts, source, received_at from event where id = ?",
  /** An event of which only the key is left has no body. */
  addKey: `insert into event (id, key, name, event_ts, source, received_at, body)
    values (?, ?, ?, ?, ?, ?, '')`,
} as const;

export type Statements = Readonly<Record<keyof typeof SQL, Statement>>;

/** Every statement of the journal, prepared once. */
export function prepareStatements(database: Database): Statements {
  const prepared = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)]);
  return Object.fromEntries(prepared) as Statements;
}
