import { statSync } from "node:fs";

import type { Database } from "./sqlite.ts";

/** What a journal holds. Times in wall-clock milliseconds. */
export interface Stats {
  readonly file: string;
  /** With what SQLite has not yet moved into the file. */
  readonly bytes: number;
  /** Of these, what is free for new events. */
  readonly freeBytes: number;
  readonly events: number;
  /** Of these, how many are only known again: what they were was forgotten for want of room. */
  readonly keysOnly: number;
  readonly firstEventAt: number | undefined;
  readonly lastEventAt: number | undefined;
  readonly runs: readonly RuleStats[];
  readonly gaps: number;
  /** The time in gaps that are over. */
  readonly gapMs: number;
  /** The last sign that a process was connected. */
  readonly aliveAt: number | undefined;
}

export interface RuleStats {
  readonly rule: string;
  /** How many runs stand in each state; states with none are left out. */
  readonly states: Readonly<Record<string, number>>;
}

const SQL = {
  events: `select count(*) as events, total(octet_length(body) = 0) as bare, min(received_at) as first, max(received_at) as last from event`,
  runs: "select rule, status, count(*) as count from run group by rule, status order by rule, status",
  /** What was lost while connected may lie within another gap: it counts once. */
  gaps: `select count(*) as gaps, total(max(0, to_at - max(from_at, before))) as ms from (
    select from_at, to_at, coalesce(max(to_at) over (order by from_at, id
      rows between unbounded preceding and 1 preceding), from_at) as before from gap)`,
  free: `select freelist_count * page_size as bytes from pragma_freelist_count, pragma_page_size`,
  alive: "select value from meta where key = 'alive_at'",
} as const;

/** Looks through the whole journal: takes about a second for a gigabyte. */
export function statsOf(database: Database, file: string): Stats {
  const one = (sql: keyof typeof SQL) => database.prepare(SQL[sql]).get() ?? {};
  const { events, bare, first, last } = one("events");
  const { gaps, ms } = one("gaps");
  return {
    file,
    bytes: sizeOf(file) + sizeOf(`${file}-wal`),
    freeBytes: Number(one("free")["bytes"]),
    events: Number(events),
    keysOnly: Number(bare),
    firstEventAt: numberOf(first),
    lastEventAt: numberOf(last),
    runs: byRule(database),
    gaps: Number(gaps),
    gapMs: Number(ms),
    aliveAt: numberOf(one("alive")["value"]),
  };
}

function byRule(database: Database): readonly RuleStats[] {
  const rules = new Map<string, Record<string, number>>();
  for (const row of database.prepare(SQL.runs).all()) {
    const rule = String(row["rule"]);
    const states = rules.get(rule) ?? {};
    rules.set(rule, states);
    states[String(row["status"])] = Number(row["count"]);
  }
  return [...rules].map(([rule, states]) => ({ rule, states }));
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function numberOf(value: unknown): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}
