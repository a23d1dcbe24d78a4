import type { Database } from "./sqlite.ts";

/** What a page shows of the time before the process began, read off in stretches, the newest first. */
export interface Past {
  /** When the events of one stretch were received. */
  events(stretch: Stretch): readonly number[];
  /** When runs of one stretch have ended, and how. */
  ends(stretch: Stretch): readonly EndedRun[];
  /** What the runs of one stretch have come to, by rule. */
  outcomes(stretch: Stretch): readonly RuleOutcomes[];
  /** Events of meetings and webinars of one stretch, with what they hold, the oldest first. */
  meetings(stretch: Stretch): readonly HeardEvent[];
  /** Rows of a table from the first to the last. */
  rows(table: "event" | "run"): { readonly first: number; readonly last: number };
  /** Of when the journal knows first; undefined when it is empty. */
  beganAt(): number | undefined;
  /** When the oldest of the runs that can be carried out was due. */
  oldestDue(now: number): number | undefined;
}

/** Rows from one to another, both included, and what of them happened before a time. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

export interface EndedRun {
  readonly rule: string;
  readonly state: string;
  readonly at: number;
  /** From the receipt of its event to its end. */
  readonly ageMs: number;
}

export interface HeardEvent {
  readonly receivedAt: number;
  /** As JSON. */
  readonly body: string;
}

export interface RuleOutcomes {
  readonly rule: string;
  readonly state: string;
  readonly runs: number;
  /** Attempts beyond the first. */
  readonly retried: number;
  readonly lastMatchAt: number;
}

const SQL = {
  events:
    "select received_at as at from event where id between :from and :to and received_at < :until",
  ends: `select run.rule, status as state, updated_at as at, updated_at - received_at as ageMs
    from run join event on event.id = run.event
    where run.id between :from and :to and updated_at < :until
    and status in ('done', 'dead', 'uncertain', 'dropped')`,
  outcomes: `select rule, status as state, count(*) as runs, sum(max(attempts - 1, 0)) as retried,
    max(created_at) as lastMatchAt from run
    where id between :from and :to and updated_at < :until group by rule, status`,
  meetings: `select received_at as receivedAt, body from event where id between :from and :to
    and received_at < :until and body <> '' and (name glob 'meeting.*' or name glob 'webinar.*') order by id`,
  /** Each by itself: asked for both at once SQLite looks at every row. */
  event: "select (select min(id) from event) as first, (select max(id) from event) as last",
  run: "select (select min(id) from run) as first, (select max(id) from run) as last",
  began: `select min(at) as at from (select received_at as at from event where id = (select min(id) from event)
    union all select from_at from gap where id = (select min(id) from gap))`,
  /** By the index of these, one look a rule: a rule may have a million runs that wait. */
  oldest: `with recursive each(rule) as (
      select min(rule) from run where status in ('waiting', 'retrying')
      union all select (select min(rule) from run where status in ('waiting', 'retrying') and rule > each.rule)
      from each where each.rule is not null)
    select min((select min(due_at) from run indexed by run_open where run.rule = each.rule
      and status in ('waiting', 'retrying'))) as at from each where each.rule is not null`,
} as const;

type Listing = "events" | "ends" | "outcomes" | "meetings";

export function createPast(database: Database): Past {
  const list = <T>(sql: Listing, { from, to, until }: Stretch) =>
    database.prepare(SQL[sql]).all({ from, to, until }) as unknown as readonly T[];
  const timeOf = (sql: "began" | "oldest"): number | undefined => {
    const at = database.prepare(SQL[sql]).get()?.["at"];
    return typeof at === "number" ? at : undefined;
  };
  return {
    events: (stretch) => list<{ readonly at: number }>("events", stretch).map(({ at }) => at),
    ends: (stretch) => list<EndedRun>("ends", stretch),
    outcomes: (stretch) => list<RuleOutcomes>("outcomes", stretch),
    meetings: (stretch) => list<HeardEvent>("meetings", stretch),
    rows(table) {
      const { first, last } = database.prepare(SQL[table]).get() ?? {};
      return { first: Number(first ?? 0), last: Number(last ?? -1) };
    },
    beganAt: () => timeOf("began"),
    oldestDue(now) {
      const at = timeOf("oldest");
      return at !== undefined && at <= now ? at : undefined;
    },
  };
}
