import { nameOf, rowOf } from "./names.ts";
import { RUN_STATE } from "./reader.ts";
import type { Database } from "./sqlite.ts";
import type { Row } from "./stored.ts";

/** What is looked for among events. All that is given must hold. */
export interface EventFilter {
  /** Only events that came after this one. */
  readonly after?: string | undefined;
  /** Words that name, key, id or entity contain; `*` stands for anything in a name. */
  readonly words?: readonly string[];
  /** Only events that this rule took. */
  readonly rule?: string | undefined;
  /** Only events with a run in this state; `none`: without a run. */
  readonly outcome?: string | undefined;
  /** Wall-clock milliseconds; `until` does not count. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** An event in a list, without what it holds. */
export interface ListedEvent {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly receivedAt: number;
  readonly eventTs: number | undefined;
  readonly entity: string | undefined;
  readonly runs: readonly ListedRun[];
}

export interface ListedRun {
  readonly id: string;
  readonly event: string;
  readonly rule: string;
  readonly state: string;
}

/** How far a search has come. */
export interface Searched {
  /** The newest first. */
  readonly events: readonly ListedEvent[];
  /** Where the next one goes on; undefined when the beginning was reached. */
  readonly next: string | undefined;
}

/** Looks for events, in short looks one after the other: nobody has to wait for one. */
export interface EventSearch {
  /** Through one stretch of the journal, from the event before `before` backwards. */
  look(filter: EventFilter, before: string | undefined, limit: number): Searched;
  /** Of these runs, those that are there. */
  runs(names: readonly string[]): readonly ListedRun[];
}

/** So many events are looked at in one look: less than a millisecond. */
const STRETCH = 500;

const MARKS = `select id, event, rule, ${RUN_STATE} as state from run`;

export function createEventSearch(database: Database): EventSearch {
  // Each by itself: asked for both at once SQLite looks at every row.
  const ends = database.prepare(
    "select (select min(id) from event) as first, (select max(id) from event) as last",
  );
  const newest = database.prepare(
    "select max(received_at) as at from event where id >= ? and id < ?",
  );
  const marksOf = database.prepare(
    `${MARKS} where event in (select value from json_each(?)) order by id`,
  );
  const marks = database.prepare(`${MARKS} where id in (select value from json_each(?))`);

  const withRuns = (rows: readonly Row[]): readonly ListedEvent[] => {
    const found = marksOf.all(JSON.stringify(rows.map((row) => row["id"]))).map(markOf);
    const runs = Map.groupBy(found, ({ event }) => event);
    return rows.map((row) => listed(row, runs));
  };

  return {
    look(filter, before, limit) {
      const { first, last } = ends.get() ?? {};
      const end = Math.min(rowOf("event", before ?? "") ?? Infinity, Number(last ?? 0) + 1);
      const begin = Math.max(Number(first ?? 0), (rowOf("event", filter.after ?? "") ?? -1) + 1);
      const floor = Math.max(end - STRETCH, begin);
      const { sql, given } = clausesOf(filter);
      const rows = database
        .prepare(
          `select id, name, source, received_at, event_ts, entity from event
            where id >= :floor and id < :end and octet_length(body) > 0 ${sql}
            order by id desc limit :limit`,
        )
        .all({ ...given, floor, end, limit }) as Row[];
      if (rows.length === limit)
        return { events: withRuns(rows), next: nameOf("event", Number(rows.at(-1)?.["id"])) };
      const over =
        floor <= begin ||
        (filter.since !== undefined && Number(newest.get(floor, end)?.["at"]) < filter.since);
      return { events: withRuns(rows), next: over ? undefined : nameOf("event", floor) };
    },
    runs(names) {
      const ids = names.map((name) => rowOf("run", name) ?? -1);
      return marks.all(JSON.stringify(ids)).map(markOf);
    },
  };
}

function clausesOf({ words = [], rule, outcome, since, until }: EventFilter) {
  const given: Record<string, string | number> = {};
  const clauses: string[] = [];
  for (const [index, word] of words.entries()) {
    const name = `word${index}`;
    if (word.includes("*")) {
      given[name] = globOf(word);
      clauses.push(`name glob :${name}`);
      continue;
    }
    given[name] = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    const contains = ["name", "key", "entity"].map((one) => `${one} like :${name} escape '\\'`);
    const id = rowOf("event", word);
    if (id !== undefined) given[`${name}id`] = id;
    clauses.push([...contains, ...(id === undefined ? [] : [`id = :${name}id`])].join(" or "));
  }
  const taken = (condition: string): string =>
    `exists (select 1 from run indexed by run_event where run.event = event.id and ${condition})`;
  if (rule !== undefined) {
    given["rule"] = rule;
    clauses.push(taken("run.rule = :rule"));
  }
  if (outcome === "none") clauses.push(`not ${taken("true")}`);
  else if (outcome !== undefined) {
    given["outcome"] = outcome;
    clauses.push(taken(`${RUN_STATE} = :outcome`));
  }
  if (since !== undefined) {
    given["since"] = since;
    clauses.push("received_at >= :since");
  }
  if (until !== undefined) {
    given["until"] = until;
    clauses.push("received_at < :until");
  }
  return { sql: clauses.map((clause) => `and (${clause})`).join(" "), given };
}

/** `*` stands for anything, and nothing else does. */
function globOf(pattern: string): string {
  return pattern.replaceAll(/[[?]/g, "[$&]");
}

function listed(row: Row, runs: ReadonlyMap<string, readonly ListedRun[]>): ListedEvent {
  const id = nameOf("event", Number(row["id"]));
  const { event_ts: eventTs, entity } = row;
  return {
    id,
    name: String(row["name"]),
    source: String(row["source"]),
    receivedAt: Number(row["received_at"]),
    eventTs: typeof eventTs === "number" ? eventTs : undefined,
    entity: typeof entity === "string" ? entity : undefined,
    runs: runs.get(id) ?? [],
  };
}

function markOf(row: Readonly<Record<string, unknown>>): ListedRun {
  return {
    id: nameOf("run", Number(row["id"])),
    event: nameOf("event", Number(row["event"])),
    rule: String(row["rule"]),
    state: String(row["state"]),
  };
}
