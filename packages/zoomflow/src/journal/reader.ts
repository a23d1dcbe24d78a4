import type { RunStatus, Window, WindowName } from "@zoomflow/core/ports";

import { rowOf } from "./names.ts";
import type { Database } from "./sqlite.ts";
import {
  type Row,
  storedAttempt,
  type StoredAttempt,
  storedEvent,
  type StoredEvent,
  storedGap,
  storedPart,
  type StoredGap,
  type StoredPart,
  storedRun,
  type StoredRun,
  storedStep,
  type StoredStep,
  storedWindow,
  type StoredWindow,
} from "./stored.ts";

/** What people ask a journal. Each answer is one short look, which disturbs nobody. */
export interface Reader {
  /** The newest first. */
  runs(filter: RunFilter): readonly StoredRun[];
  run(name: string): StoredRun | undefined;
  /** By its name or its key. */
  event(nameOrKey: string): StoredEvent | undefined;
  /** In the order in which they were asked for. */
  runsOf(event: string): readonly StoredRun[];
  /** Rules whose run for the event is still to be carried out. */
  openRules(event: string): ReadonlySet<string>;
  attemptsOf(run: string): readonly StoredAttempt[];
  /** Finished ones, in the order in which they were. */
  stepsOf(run: string): readonly StoredStep[];
  /** The next events after one, in the order in which they came. */
  events(span: Span, page: Page): readonly StoredEvent[];
  /** The newest event of all: what comes later is not a part of what was asked. */
  lastEvent(): string | undefined;
  /** Of which others an event is made. */
  partsOf(event: string): readonly StoredPart[];
  /** What is made of an event, among others. */
  madeOf(event: string): readonly StoredPart[];
  /** Windows in which an event waits, or is remembered. */
  windowsOf(event: string): readonly StoredWindow[];
  /** What a window remembers. */
  windowAt(name: WindowName): Window | undefined;
  /** Those that were not over at `since`, the oldest first. */
  gaps(since: number): readonly StoredGap[];
  /** The last sign that a process was connected. */
  aliveAt(): number | undefined;
}

export interface RunFilter {
  readonly rule?: string | undefined;
  /** Any of them; none means all. */
  readonly states?: readonly RunStatus[];
  /** Of runs asked for at that time or later. */
  readonly since?: number | undefined;
  /** Only runs that are older than this one, or newer than that. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** When events were received: `since` counts, `until` does not. Wall-clock milliseconds. */
export interface Span {
  readonly since: number;
  readonly until: number;
}

export interface Page {
  readonly after: string | undefined;
  readonly last: string | undefined;
  readonly limit: number;
}

const OPEN = "('waiting', 'retrying')";

/** The mark of a run says more than its status: see `begin` of the Journal port. */
export const RUN_STATE = `case when run.begun is not null and run.status in ${OPEN} then 'running' else run.status end`;

const WAITS = `(select json_group_array(json_object('step', step, 'events', json(events), 'dueAt', due_at))
  from wait where wait.run = run.id)`;

const RUN = `select run.id, run.event, event.name, run.rule, ${RUN_STATE} as state, run.attempts, run.due_at,
  coalesce(run.source, event.source) as source, run.begun, run.doubt, ${WAITS} as waits, run.error_code,
  run.error_message, run.created_at, run.updated_at
  from run join event on event.id = run.event`;

/** What a reader looks at. */
export const LOOKS = {
  runs: `${RUN} where (:rule is null or run.rule = :rule) and run.created_at >= :since
    and run.id < :before and run.id > :after
    and (:states = '[]' or ${RUN_STATE} in (select value from json_each(:states)))
    order by run.id desc limit :limit`,
  /** Word for word as in the index of these: there are few of them among many. */
  failed: `${RUN} where run.status in ('dead', 'uncertain') and run.status = :state
    and (:rule is null or run.rule = :rule) and run.created_at >= :since
    and run.id < :before and run.id > :after
    order by run.id desc limit :limit`,
  run: `${RUN} where run.id = ?`,
  runsOf: `${RUN} where run.event = ? order by run.id`,
  openRules: `select rule from run indexed by run_event where event = ? and status in ${OPEN}`,
  /** Of an event without a body only the key is kept: what it was is forgotten. */
  event: "select * from event where id = ? and body <> ''",
  eventByKey: "select * from event where key = ? and body <> ''",
  attemptsOf: "select * from every_attempt where run = ? order by number",
  stepsOf: "select * from every_step where run = ? order by finished_at, name",
  events: `select * from event where id > :after and id <= :last and received_at >= :since
    and received_at < :until and octet_length(body) > 0 order by id limit :limit`,
  partsOf: `select part.part as id, name from part join event on event.id = part.part
    where part.event = ? order by part.part`,
  madeOf: `select part.event as id, name from part join event on event.id = part.event
    where part.part = ? order by part.event`,
  windowsOf: `select held.rule, held.stage, due_at from held left join rule_window using (rule, stage, key)
    where held.event = ? order by held.rule, held.stage, held.key`,
  windowAt:
    "select state, due_at from rule_window where rule = :rule and stage = :stage and key = :key",
  lastEvent: "select id from event order by id desc limit 1",
  gaps: "select * from gap where to_at is null or to_at > ? order by from_at, id",
  meta: "select value from meta where key = ?",
} as const;

const FAILED: ReadonlySet<RunStatus> = new Set(["dead", "uncertain"]);

export function createReader(database: Database): Reader {
  const all = (sql: keyof typeof LOOKS, given: Row | number): readonly Row[] => {
    const statement = database.prepare(LOOKS[sql]);
    const rows = typeof given === "number" ? statement.all(given) : statement.all(given);
    return rows as Row[];
  };
  const run = (name: string): number => rowOf("run", name) ?? -1;
  const event = (name: string): number => rowOf("event", name) ?? -1;

  return {
    runs({ rule = null, states = [], since = 0, before = "", after = "", limit }) {
      const [state, ...others] = states;
      const bounds = {
        before: rowOf("run", before) ?? Number.MAX_SAFE_INTEGER,
        after: rowOf("run", after) ?? -1,
      };
      const given = { rule, since, limit, ...bounds };
      if (state !== undefined && others.length === 0 && FAILED.has(state))
        return all("failed", { ...given, state }).map(storedRun);
      return all("runs", { ...given, states: JSON.stringify(states) }).map(storedRun);
    },
    run: (name) => all("run", run(name)).map(storedRun)[0],
    event(nameOrKey) {
      const row = rowOf("event", nameOrKey);
      const found =
        row === undefined
          ? database.prepare(LOOKS.eventByKey).get(nameOrKey)
          : database.prepare(LOOKS.event).get(row);
      return found === undefined ? undefined : storedEvent(found as Row);
    },
    runsOf: (name) => all("runsOf", event(name)).map(storedRun),
    openRules: (name) => new Set(all("openRules", event(name)).map((row) => String(row["rule"]))),
    attemptsOf: (name) => all("attemptsOf", run(name)).map(storedAttempt),
    stepsOf: (name) => all("stepsOf", run(name)).map(storedStep),
    events({ since, until }, { after, last, limit }) {
      const bounds = { after: event(after ?? ""), last: event(last ?? "") };
      return all("events", { since, until, limit, ...bounds }).map(storedEvent);
    },
    partsOf: (name) => all("partsOf", event(name)).map(storedPart),
    madeOf: (name) => all("madeOf", event(name)).map(storedPart),
    windowsOf: (name) => all("windowsOf", event(name)).map(storedWindow),
    windowAt({ rule, stage, key }) {
      const [row] = all("windowAt", { rule, stage, key });
      return row === undefined ? undefined : { state: JSON.parse(String(row["state"])) as unknown };
    },
    lastEvent() {
      const id = database.prepare(LOOKS.lastEvent).get()?.["id"];
      return id === undefined ? undefined : `e${Number(id)}`;
    },
    gaps: (since) => all("gaps", since).map(storedGap),
    aliveAt() {
      const value = database.prepare(LOOKS.meta).get("alive_at")?.["value"];
      return value === undefined ? undefined : Number(value);
    },
  };
}
