import type { AnyEvent, ZoomflowError } from "@zoomflow/core";
import type {
  AttemptRecord,
  Entry,
  Journal,
  Recorded,
  Run,
  RunState,
  RunStatus,
} from "@zoomflow/core/ports";

/** A run of a test, as it stands. */
export interface TestRun {
  readonly rule: string;
  readonly event: AnyEvent;
  readonly state: RunStatus;
  /** Attempts so far; one that only fell asleep or was put off does not count. */
  readonly attempts: number;
  /** When it goes on, in milliseconds of the test's clock, where it waits for a time. */
  readonly dueAt?: number;
  /** Of the last attempt that failed. */
  readonly error?: ZoomflowError;
  /** Why it was dropped. */
  readonly reason?: string;
  /** Results of the steps that are done, as the journal has them. */
  readonly steps: Readonly<Record<string, unknown>>;
}

/** Keeps what becomes of every run: a journal in memory forgets those that are finished. */
export interface RunBook {
  /** All runs, as copies, in the order in which they were asked for. */
  readonly runs: readonly TestRun[];
  find(id: string): TestRun | undefined;
  recorded(entry: Entry, result: Recorded): void;
  claimed(run: Run): void;
  began(id: string, attempt: number): void;
  stepDone(id: string, step: string, result: unknown): void;
  settled(id: string, state: RunState, attempt: AttemptRecord | undefined): void;
}

interface Line {
  readonly lane: string | undefined;
  readonly steps: Record<string, unknown>;
  run: Omit<TestRun, "steps">;
}

export function createRunBook(): RunBook {
  const lines: Line[] = [];
  const byId = new Map<string, Line>();
  /** Runs that have not been claimed, by event and rule. */
  const unnamed = new Map<string, Line>();

  const shown = ({ run, steps }: Line): TestRun => ({ ...run, steps: { ...steps } });

  /** A run is named only when it is claimed; until then it is known by its event. */
  const lineOf = ({ id, rule, eventKey, event, lane }: Run): Line => {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const line = unnamed.get(nameOf(eventKey, rule)) ?? add(eventKey, lane, { rule, event });
    unnamed.delete(nameOf(eventKey, rule));
    byId.set(id, line);
    return line;
  };

  const add = (
    eventKey: string,
    lane: string | undefined,
    { rule, event, state = "waiting" }: Pick<TestRun, "rule" | "event"> & Partial<TestRun>,
  ): Line => {
    const line: Line = { lane, steps: {}, run: { rule, event, state, attempts: 0 } };
    lines.push(line);
    unnamed.set(nameOf(eventKey, rule), line);
    return line;
  };

  const change = (id: string, how: (line: Line) => Line["run"]): void => {
    const line = byId.get(id);
    if (line !== undefined) line.run = how(line);
  };

  const drop = (line: Line | undefined, reason: string): void => {
    if (line !== undefined) line.run = { ...line.run, state: "dropped", reason };
  };

  return {
    get runs() {
      return lines.map(shown);
    },
    find(id) {
      const line = byId.get(id);
      return line && shown(line);
    },
    recorded({ key, arrival, runs }, result) {
      if (result === "known") return;
      const own = runs.map(({ rule, lane, skip }) =>
        add(key, lane, { rule, event: arrival.event, state: skip ? "skipped" : "waiting" }),
      );
      if (typeof result !== "object") return;
      for (const { run, rule, policy, reason } of result.dropped) {
        const mine = own.find((line) => line.run.rule === rule);
        const inItsLane = (line: Line): boolean =>
          line !== mine && line.lane === mine?.lane && line.run.rule === rule && isOpen(line);
        if (policy === "once" || policy === "throttle")
          drop(add(key, undefined, { rule, event: arrival.event, state: "dropped" }), reason);
        else if (policy === "drop" || policy === "maxAge") drop(mine, reason);
        else drop(byId.get(run) ?? lines.find(inItsLane), reason);
      }
    },
    claimed: (run) => void lineOf(run),
    began: (id, attempt) =>
      change(id, ({ run: { dueAt: _dueAt, ...run } }) => ({
        ...run,
        state: "running",
        attempts: attempt,
      })),
    stepDone: (id, step, result) =>
      change(id, ({ run, steps }) => {
        steps[step] = result;
        return run;
      }),
    settled: (id, state, attempt) =>
      change(id, ({ run, steps }) => {
        const { last } = attempt ?? {};
        if (last !== undefined) steps[last.step] = JSON.parse(last.result);
        return afterwards(run, state);
      }),
  };
}

function afterwards(run: Line["run"], state: RunState): Line["run"] {
  const { dueAt: _dueAt, attempts, ...rest } = run;
  return {
    ...rest,
    state: state.is,
    // What only waits again was no attempt, if it had begun at all.
    attempts: state.is === "waiting" ? Math.max(0, attempts - 1) : attempts,
    ...("dueAt" in state && { dueAt: state.dueAt }),
    ...("error" in state && { error: state.error }),
    ...(state.is === "dropped" && { reason: state.reason }),
  };
}

function nameOf(eventKey: string, rule: string): string {
  return `${eventKey}\n${rule}`;
}

function isOpen({ run: { state } }: Line): boolean {
  return state === "waiting" || state === "retrying";
}

/** The journal, with every run that goes through it written down. */
export function keepBook(journal: Journal, book: RunBook, stir: (ended?: string) => void): Journal {
  return {
    ...journal,
    async record(entries) {
      const results = await journal.record(entries);
      entries.forEach((entry, index) => book.recorded(entry, results[index] ?? "recorded"));
      stir();
      return results;
    },
    async claim(request) {
      const runs = await journal.claim(request);
      for (const run of runs) book.claimed(run);
      if (runs.length > 0) stir();
      return runs;
    },
    async keepStep(run, step, result, within) {
      await journal.keepStep(run, step, result, within);
      book.stepDone(run, step, result);
      stir();
    },
    async settle(run, state, attempt) {
      const written = await journal.settle(run, state, attempt);
      book.settled(run, written, attempt);
      stir(run);
      return written;
    },
  };
}
