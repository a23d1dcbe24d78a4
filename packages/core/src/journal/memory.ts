import type { Entry, Journal, Recorded } from "../ports.ts";
import type { AttemptRecord, Doubt, Run, RunDraft, RunState, RunStatus } from "../runs/run.ts";
import { createKeyMemory } from "./key-memory.ts";
import { createLanes } from "./lanes.ts";
import { createOpenRuns } from "./open-runs.ts";

export interface MemoryJournalOptions {
  /** For how long an event key is remembered, in ms. Default: 7 days. */
  readonly dedupeWindowMs?: number;
  /** How many event keys are remembered at most; the oldest are forgotten first. Default: 200,000. */
  readonly dedupeKeys?: number;
}

interface Row {
  readonly run: Run;
  /** As JSON, so that a later attempt gets what a journal on disk would give. */
  readonly steps: Map<string, string>;
  /** The step at which each recorded attempt failed, where it failed at one. */
  readonly failedAt: string[];
  attempts: number;
  doubt?: Doubt | undefined;
  dueAt: number;
  status: "waiting" | "retrying" | "running";
}

/**
 * The Journal in memory: nothing outlives the process. It is the reference for the cases that every
 * journal has to pass, and keeps only what is unfinished, besides the counts.
 */
export function createMemoryJournal(options: MemoryJournalOptions = {}): Journal {
  const keys = createKeyMemory(
    options.dedupeWindowMs ?? 7 * 86_400_000,
    options.dedupeKeys ?? 200_000,
  );
  const rows = new Map<string, Row>();
  const lanes = createLanes();
  const open = createOpenRuns();
  const finished = { done: 0, dead: 0, uncertain: 0, dropped: 0, skipped: 0 };
  let sequence = 0;

  const insert = ({ arrival, key }: Entry, draft: RunDraft): void => {
    if (draft.skip) {
      finished.skipped++;
      return;
    }
    const { event, source, receivedAt } = arrival;
    const { rule, lane } = draft;
    const id = `${key.slice(0, 8)}-${++sequence}`;
    const run = {
      id,
      rule,
      lane,
      eventKey: key,
      event,
      source,
      receivedAt,
      attempts: 0,
      steps: {},
    };
    const steps = new Map<string, string>();
    rows.set(id, { run, attempts: 0, steps, failedAt: [], dueAt: receivedAt, status: "waiting" });
    if (lanes.enter(lane, id)) open.add({ id, rule, dueAt: receivedAt });
  };

  const claimRow = (id: string): Run | undefined => {
    const row = rows.get(id);
    if (row === undefined) return undefined;
    row.status = "running";
    const steps = [...row.steps].map(([name, result]) => [name, JSON.parse(result) as unknown]);
    const { doubt } = row;
    const common = { ...row.run, attempts: row.attempts++, steps: Object.fromEntries(steps) };
    return doubt === undefined ? common : { ...common, doubt };
  };

  const offer = ({ run: { id, rule }, dueAt }: Row): void => open.add({ id, rule, dueAt });

  const finish = (row: Row, as: keyof typeof finished): void => {
    finished[as]++;
    rows.delete(row.run.id);
    const next = rows.get(lanes.leave(row.run.lane) ?? "");
    if (next !== undefined) offer(next);
  };

  return {
    durable: false,
    health: () => ({ ok: true, reason: "writable" }),
    async record(entries) {
      return entries.map((entry): Recorded => {
        if (!keys.claim(entry.key, entry.arrival.receivedAt)) return "known";
        for (const draft of entry.runs) insert(entry, draft);
        return "recorded";
      });
    },
    async claim({ now, limit, except }) {
      return open.take(now, limit, except).flatMap((id) => claimRow(id) ?? []);
    },
    // Nothing outlives the process: no mark is ever found again.
    async begin() {},
    async keepStep(id, step, result) {
      rows.get(id)?.steps.set(step, JSON.stringify(result));
    },
    async settle(id: string, state: RunState, attempt?: AttemptRecord) {
      const row = rows.get(id);
      if (row?.status !== "running") return;
      if (state.is !== "waiting" && state.is !== "retrying") return finish(row, state.is);
      row.status = state.is;
      row.dueAt = state.dueAt ?? row.dueAt;
      row.doubt = state.doubt;
      if (state.is === "waiting") row.attempts--;
      else if (attempt?.step !== undefined) row.failedAt.push(attempt.step);
      offer(row);
    },
    async failures(id, steps) {
      return rows.get(id)?.failedAt.filter((step) => steps.includes(step)).length ?? 0;
    },
    async nextDue(except = new Set()) {
      return open.nextDue(except);
    },
    async counts() {
      const counts: Record<RunStatus, number> = {
        waiting: 0,
        retrying: 0,
        running: 0,
        ...finished,
      };
      for (const { status } of rows.values()) counts[status]++;
      return counts;
    },
    found: undefined,
    gaps: { async open() {}, async close() {}, async alive() {} },
    async prune() {
      return false;
    },
    watch() {},
    async close() {},
  };
}
