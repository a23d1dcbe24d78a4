import type { LeftOut, Selection, Entry, Journal, Recorded } from "../ports.ts";
import { placeTakenBy, unfinishedBefore } from "../runs/mode.ts";
import type { AttemptRecord, Run, RunDraft, RunState, RunStatus } from "../runs/run.ts";
import { spreadLane } from "../runs/spread.ts";
import { createKeyMemory } from "./key-memory.ts";
import { createLanes } from "./lanes.ts";
import { makeRoom } from "./make-room.ts";
import { createOpenRuns } from "./open-runs.ts";
import type { Row } from "./row.ts";

export interface MemoryJournalOptions {
  /** For how long an event key is remembered, in ms. Default: 7 days. */
  readonly dedupeWindowMs?: number;
  /** How many event keys are remembered at most; the oldest are forgotten first. Default: 200,000. */
  readonly dedupeKeys?: number;
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
  const open = createOpenRuns((id) => rows.has(id));
  const finished = { done: 0, dead: 0, uncertain: 0, dropped: 0, skipped: 0 };
  let sequence = 0;

  const nameOf = (key: string): string => `${key.slice(0, 8)}-${++sequence}`;

  const insert = ({ arrival, key }: Entry, draft: RunDraft, id: string): void => {
    const { event, receivedAt } = arrival;
    const { rule, lane, source = arrival.source } = draft;
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

  /** Gives what had to give way, or was left out, for a run to be recorded as its mode says. */
  const enter = (entry: Entry, draft: RunDraft): Selection | undefined => {
    const { rule, lane, mode, width = 1, skip } = draft;
    const id = nameOf(entry.key);
    if (skip) finished.skipped++;
    else if (lane === undefined || (mode === undefined && width === 1)) insert(entry, draft, id);
    else if (mode === undefined) {
      const isFree = (one: string): boolean => lanes.first(one) === undefined;
      insert(entry, { ...draft, lane: spreadLane(lane, width, entry.key, isFree) }, id);
    } else if (mode === "drop") {
      const before = lanes.first(lane);
      if (before === undefined) insert(entry, draft, id);
      else {
        const { receivedAt } = entry.arrival;
        const reason = unfinishedBefore(before);
        return leaveOut({ run: id, rule, receivedAt, attempts: 0, mode, reason });
      }
    } else {
      const reason = placeTakenBy(entry.key.slice(0, 8));
      const selection = makeRoom(lane, { mode, reason }, { lanes, rows });
      finished.dropped += selection.dropped.length;
      insert(entry, draft, id);
      return selection;
    }
    return undefined;
  };

  const leaveOut = (run: LeftOut): Selection => {
    finished.dropped++;
    return { dropped: [run], overtaken: [] };
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
        const selections = entry.runs.flatMap((draft) => enter(entry, draft) ?? []);
        return selections.length === 0 ? "recorded" : joined(selections);
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
    async settle(id: string, state: RunState, attempt?: AttemptRecord): Promise<RunState> {
      const row = rows.get(id);
      if (row?.status !== "running") return state;
      if (state.is !== "waiting" && state.is !== "retrying") {
        finish(row, state.is);
        return state;
      }
      if (row.overtaken !== undefined) {
        finish(row, "dropped");
        return { is: "dropped", reason: row.overtaken.reason, mode: row.overtaken.mode };
      }
      row.status = state.is;
      row.dueAt = state.dueAt ?? row.dueAt;
      row.doubt = state.doubt;
      if (state.is === "waiting") row.attempts--;
      else if (attempt?.step !== undefined) row.failedAt.push(attempt.step);
      offer(row);
      return state;
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
    failure: new Promise(() => {}),
    found: undefined,
    gaps: { async open() {}, async close() {}, async add() {}, async alive() {} },
    async prune() {
      return { more: false, early: 0, bytes: 0 };
    },
    watch() {},
    async close() {},
  };
}

function joined(parts: readonly Selection[]): Recorded {
  const dropped = parts.flatMap((part) => part.dropped);
  const overtaken = parts.flatMap((part) => part.overtaken);
  return dropped.length + overtaken.length === 0 ? "recorded" : { dropped, overtaken };
}
