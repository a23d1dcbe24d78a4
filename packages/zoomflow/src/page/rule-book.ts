import { ownerOf } from "@zoomflow/core/ports";
import type { Outcomes, RuleState } from "@zoomflow/page/contract";

import { LATENCY_COLUMNS, latencyAt, latencyColumn } from "./latency.ts";
import { createRing, type Ring } from "./ring.ts";

/** What becomes of the runs of each rule. */
export interface RuleBook {
  matched(rules: readonly string[], at: number): void;
  settled(run: { readonly rule: string; readonly state: string }, at: number, ageMs: number): void;
  /** Adds what the journal knows from before. */
  remember(rule: string, past: Past): void;
  /** Adds one run from before, of the last hour. */
  recall(rule: string, state: string, at: number, ageMs: number): void;
  read(rule: string, now: number): RuleFigures;
}

export type RuleFigures = Pick<RuleState, "lastMatchAt" | "hour" | "all" | "latency">;

/** Of one rule, from before this process. */
export interface Past extends Outcomes {
  readonly lastMatchAt: number;
}

const COLUMNS = ["done", "dead", "uncertain", "dropped", "retried"] as const;

/** An hour, in steps so coarse that ten thousand rules need little room, and the step that is not over. */
const HOUR = { stepMs: 300_000, steps: 13, columns: COLUMNS.length + LATENCY_COLUMNS };

/** A journal may hold runs of any number of rules that are gone. */
const MOST = 20_000;

interface Page {
  lastMatchAt: number | undefined;
  readonly all: Record<(typeof COLUMNS)[number], number>;
  readonly hour: Ring;
}

export function createRuleBook(): RuleBook {
  const pages = new Map<string, Page>();

  const pageOf = (name: string): Page | undefined => {
    const rule = ownerOf(name);
    let page = pages.get(rule);
    if (page === undefined && pages.size < MOST) {
      const all = { done: 0, dead: 0, uncertain: 0, dropped: 0, retried: 0 };
      page = { lastMatchAt: undefined, all, hour: createRing(HOUR) };
      pages.set(rule, page);
    }
    return page;
  };

  const recall = ({ hour }: Page, column: number, at: number, ageMs: number): void => {
    hour.add(at, column);
    if (column <= UNCERTAIN) hour.add(at, COLUMNS.length + latencyColumn(ageMs));
  };

  return {
    matched(rules, at) {
      for (const rule of rules) {
        const page = pageOf(rule);
        if (page !== undefined) page.lastMatchAt = at;
      }
    },
    settled({ rule, state }, at, ageMs) {
      const column = columnOf(state);
      const page = column === undefined ? undefined : pageOf(rule);
      if (page === undefined || column === undefined) return;
      page.all[COLUMNS[column] ?? "done"]++;
      page.hour.asOf(at);
      recall(page, column, at, ageMs);
    },
    remember(rule, { lastMatchAt, ...past }) {
      const page = pageOf(rule);
      if (page === undefined) return;
      for (const column of COLUMNS) page.all[column] += past[column];
      page.lastMatchAt = Math.max(page.lastMatchAt ?? 0, lastMatchAt);
    },
    recall(rule, state, at, ageMs) {
      const column = columnOf(state);
      const page = column === undefined ? undefined : pageOf(rule);
      if (page !== undefined && column !== undefined) recall(page, column, at, ageMs);
    },
    read: (rule, now) => figuresOf(pages.get(rule), now),
  };
}

const UNCERTAIN = COLUMNS.indexOf("uncertain");

function columnOf(state: string): number | undefined {
  const column = COLUMNS.indexOf(
    state === "retrying" ? "retried" : (state as (typeof COLUMNS)[number]),
  );
  return column === -1 ? undefined : column;
}

const NOTHING: Outcomes = { done: 0, dead: 0, uncertain: 0, dropped: 0, retried: 0 };

function figuresOf(page: Page | undefined, now: number): RuleFigures {
  if (page === undefined) return { hour: NOTHING, all: NOTHING };
  const { hour, all, lastMatchAt } = page;
  const sums = hour.sums(now);
  const latencies = sums.slice(COLUMNS.length);
  const [p50Ms, p95Ms] = [latencyAt(latencies, 0.5), latencyAt(latencies, 0.95)];
  return {
    ...(lastMatchAt !== undefined && { lastMatchAt }),
    hour: outcomesIn(sums),
    all: { ...all },
    ...(p50Ms !== undefined && p95Ms !== undefined && { latency: { p50Ms, p95Ms } }),
  };
}

function outcomesIn([
  done = 0,
  dead = 0,
  uncertain = 0,
  dropped = 0,
  retried = 0,
]: readonly number[]): Outcomes {
  return { done, dead, uncertain, dropped, retried };
}
