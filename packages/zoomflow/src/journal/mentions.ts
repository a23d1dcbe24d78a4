import type { WindowName } from "@zoomflow/core/ports";

import type { Database } from "./sqlite.ts";

/** What a journal has of somebody. */
export interface Mentions {
  /** Events that tell of them, or whose runs do: in their results, their errors, their keys. */
  readonly events: readonly MentionedEvent[];
  /** What rules remember of them, and where their events wait. */
  readonly windows: readonly WindowName[];
}

export interface MentionedEvent {
  readonly id: number;
  /** Of its runs, those that are still to be carried out. */
  readonly open: number;
  /** Those that are dead or uncertain. */
  readonly failed: number;
  /** A rule still waits with it. */
  readonly held: boolean;
}

/** Where a journal has texts that may tell of people, and the event that each is about. */
const TEXTS = {
  event: "select id as event, body as a, entity as b, key as c, null as d from event",
  run: `select event, lane as a, coalesce(error_message, '') || char(10) || coalesce(doubt, '') as b,
    last_step as c, last_result as d from run`,
  attempt: `select event, attempt.error_message as a, attempt.step as b, null as c, null as d
    from attempt join run on run.id = attempt.run`,
  step: `select event, step.name as a, step.result as b, null as c, null as d
    from step join run on run.id = step.run`,
  wait: `select event, wait.step as a, wait.events as b, null as c, null as d
    from wait join run on run.id = wait.run`,
} as const;

const WINDOWS = "select rule, stage, key, state from rule_window";
const HOLDERS = "select rule, stage, key from held where event = ?";
const HELD_KEYS = "select event, rule, stage, key from held";
const COUNTS = `select count(*) filter (where status in ('waiting', 'retrying')) as open,
  count(*) filter (where status in ('dead', 'uncertain')) as failed,
  exists (select 1 from held where held.event = ?1) as held from run where event = ?1`;

/** Looks through all of a journal. Nobody has to wait for it. */
export function mentionsIn(database: Database, isIn: (text: string) => boolean): Mentions {
  const events = new Set<number>();
  for (const sql of Object.values(TEXTS))
    for (const row of database.prepare(sql).iterate() as Iterable<unknown> as Iterable<TextRow>) {
      const texts = [row.a, row.b, row.c, row.d];
      if (texts.some((text) => text !== null && isIn(text))) events.add(row.event);
    }
  const windows = new Map<string, WindowName>();
  const add = ({ rule, stage, key }: WindowName): void =>
    void windows.set(JSON.stringify([rule, stage, key]), { rule, stage, key });
  for (const row of database.prepare(WINDOWS).iterate() as Iterable<unknown> as Iterable<
    WindowName & { state: string }
  >)
    if (isIn(row.key) || isIn(row.state)) add(row);
  for (const row of database
    .prepare(HELD_KEYS)
    .iterate() as Iterable<unknown> as Iterable<WindowName>)
    if (isIn(row.key)) add(row);
  const holders = database.prepare(HOLDERS);
  const counts = database.prepare(COUNTS);
  for (const event of events)
    for (const row of holders.all(event) as unknown as readonly WindowName[]) add(row);
  return {
    events: [...events]
      .toSorted((a, b) => a - b)
      .map((id) => {
        const { open, failed, held } = counts.get(id) as Record<"open" | "failed" | "held", number>;
        return { id, open, failed, held: held === 1 };
      }),
    windows: [...windows.values()],
  };
}

interface TextRow {
  readonly event: number;
  readonly a: string | null;
  readonly b: string | null;
  readonly c: string | null;
  readonly d: string | null;
}
