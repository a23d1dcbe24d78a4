import type { Entry, Journal, Recorded, Selection } from "../ports.ts";
import type { AttemptRecord, Run, RunState, RunStatus, Sequel } from "../runs/run.ts";
import type { WaitName } from "../runs/wait.ts";
import { passedOn } from "../windows/passed-on.ts";
import { createEntering, type Finished } from "./entering.ts";
import { createKeyMemory } from "./key-memory.ts";
import { createLanes } from "./lanes.ts";
import { createMemoryWaits } from "./memory-waits.ts";
import { createMemoryWindows } from "./memory-windows.ts";
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
  const waits = createMemoryWaits();
  const finished: Finished = { done: 0, dead: 0, uncertain: 0, dropped: 0, skipped: 0 };
  const enter = createEntering({ rows, lanes, open, waits, finished });
  const windows = createMemoryWindows(keys, enter);

  const claimRow = (id: string, now: number): Run | undefined => {
    const row = rows.get(id);
    // A run that was woken stands among the open ones twice.
    if (row === undefined || row.status === "running" || row.dueAt > now) return undefined;
    row.stood = row.status;
    row.status = "running";
    row.asleep = false;
    const steps = [...row.steps].map(([name, result]) => [name, JSON.parse(result) as unknown]);
    const { doubt } = row;
    const common = { ...row.run, attempts: row.attempts++, steps: Object.fromEntries(steps) };
    return doubt === undefined ? common : { ...common, doubt };
  };

  const offer = ({ run: { id, rule }, dueAt }: Row): void => open.add({ id, rule, dueAt });

  const wake = (id: string, at: number): void => {
    const row = rows.get(id);
    if (row?.asleep !== true || row.dueAt <= at) return;
    row.dueAt = at;
    offer(row);
  };

  /** The result of a step that is a wait, once it is over. */
  const endWait = ({ run, step }: WaitName, result: unknown): string | undefined => {
    const steps = rows.get(run)?.steps;
    if (waits.end({ run, step })) steps?.set(step, JSON.stringify(result));
    return steps?.get(step);
  };

  const hear = ({ arrival, ends = [] }: Entry): void => {
    waits.heard(arrival);
    for (const name of ends) {
      endWait(name, arrival.event);
      wake(name.run, arrival.receivedAt);
    }
  };

  const finish = (row: Row, as: keyof Finished): void => {
    finished[as]++;
    waits.forget(row.run.id);
    rows.delete(row.run.id);
    const next = rows.get(lanes.leave(row.run.lane) ?? "");
    if (next !== undefined) offer(next);
  };

  const follow = ({ composed, draft }: Sequel): void => {
    windows.change(composed.receivedAt, (store) => passedOn(store, composed, draft));
  };

  return {
    durable: false,
    health: () => ({ ok: true, reason: "writable" }),
    async record(entries) {
      return entries.map((entry): Recorded => {
        if (!keys.claim(entry.key, entry.arrival.receivedAt)) return "known";
        const selections = entry.runs.flatMap((draft) => enter(entry, draft) ?? []);
        if (entry.through !== undefined) selections.push(windows.pass(entry.through, entry));
        hear(entry);
        return selections.length === 0 ? "recorded" : joined(selections);
      });
    },
    async claim({ now, limit, except }) {
      return open.take(now, limit, except).flatMap((id) => claimRow(id, now) ?? []);
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
        if (state.is === "dead" && state.sequel !== undefined)
          follow(state.sequel(state.error.message));
        return state;
      }
      if (row.overtaken !== undefined) {
        finish(row, "dropped");
        return { is: "dropped", reason: row.overtaken.reason, policy: row.overtaken.policy };
      }
      row.status = state.is === "waiting" && state.dueAt === undefined ? row.stood : state.is;
      const resting = state.is === "waiting" && waits.rest(id, state.waits ?? []);
      row.asleep = resting && state.dueAt !== undefined && state.error === undefined;
      if (state.is === "retrying" || resting) row.dueAt = state.dueAt ?? row.dueAt;
      row.doubt = state.doubt;
      if (state.is === "waiting") row.attempts--;
      else if (attempt?.step !== undefined) row.failedAt.push(attempt.step);
      offer(row);
      return state.is === "waiting" && !resting ? { is: "waiting" } : state;
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
    waits: {
      async open(run, step, spec) {
        const row = rows.get(run);
        const result = row?.steps.get(step);
        if (result !== undefined) return { is: "over", result: JSON.parse(result) as unknown };
        if (row === undefined) return { is: "over", result: null };
        const wait = waits.begin({ run, step }, spec);
        return { is: "open", seen: wait.seen, dueAt: wait.spec.dueAt };
      },
      async end(run, step, result) {
        return JSON.parse(endWait({ run, step }, result) ?? "null") as unknown;
      },
      async look(seen, spec) {
        return waits.look(seen, spec);
      },
      async wake(event) {
        for (const run of waits.unwatched(event)) wake(run, 0);
        return undefined;
      },
    },
    windows: {
      async change(at, work) {
        return windows.change(at, work);
      },
      async nextDue(stages) {
        return windows.nextDue(stages);
      },
    },
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
  const composed = parts.flatMap((part) => part.composed ?? []);
  const failures = parts.flatMap((part) => part.failures ?? []);
  const missed = parts.flatMap((part) => part.missed ?? []);
  const selection = { dropped, overtaken, composed, failures, missed };
  return Object.values(selection).every(({ length }) => length === 0) ? "recorded" : selection;
}
