import { createDispatcher, type DispatcherParts } from "../src/engine/dispatcher.ts";
import { createDueClock } from "../src/engine/due-clock.ts";
import { messageOf, ZoomflowError } from "../src/errors.ts";
import { createMemoryJournal } from "../src/journal/memory.ts";
import type { Journal } from "../src/ports.ts";
import type { SelectiveMode } from "../src/runs/mode.ts";
import type { Outcome, Run } from "../src/runs/run.ts";
import type { Work } from "../src/runs/work.ts";
import { settled } from "../src/testing/fake-clock.ts";
import { fakePorts } from "../src/testing/fake-ports.ts";
import { entry, moded, T } from "../src/testing/journal-case.ts";

export const done: Outcome = { is: "done" };
const stopped = new ZoomflowError("ZF_INTERNAL", "the process stops");

export function failed(options: { retryAfterMs?: number } = {}): Outcome {
  return { is: "failed", error: new ZoomflowError("ZF_ACTION_FAILED", "down", options) };
}

export function workOf(rule: string, concurrency = Number.POSITIVE_INFINITY): Work {
  const retry = {
    attempts: 3,
    kind: "exponential",
    minMs: 1_000,
    maxMs: 60_000,
    jitter: false,
    uncertain: false,
  } as const;
  return {
    rule,
    actions: [],
    run: undefined,
    timeoutMs: 30_000,
    retry,
    ownRetry: true,
    concurrency,
    restarts: false,
  };
}

export interface Attempted {
  readonly run: Run;
  readonly at: number;
  /** Ends the attempt. */
  readonly end: (outcome?: Outcome) => void;
}

export interface Given extends Partial<Omit<DispatcherParts, "journal">> {
  readonly journal?: Partial<Journal>;
  /** What becomes of an attempt at once; undefined leaves it under way. */
  readonly act?: (run: Run) => Outcome | undefined;
  /** Whether attempts heed the stop. Default: true. */
  readonly heeds?: boolean;
}

/** A dispatcher over the journal in memory, with attempts that the test ends. */
export function setup({
  act = () => done,
  heeds = true,
  journal: overrides,
  ...parts
}: Given = {}) {
  const ports = fakePorts();
  const memory = createMemoryJournal();
  const journal: Journal = { ...memory, ...overrides };
  const attempts: Attempted[] = [];
  let most = 0;
  let running = 0;
  let numbered = 0;
  const executor: DispatcherParts["executor"] = {
    async attempt(run, _, stop, overtaken) {
      const { promise, resolve } = Promise.withResolvers<Outcome>();
      attempts.push({ run, at: ports.clock.now() - T, end: (outcome = done) => resolve(outcome) });
      most = Math.max(most, ++running);
      const outcome = act(run);
      if (outcome !== undefined) resolve(outcome);
      const interrupt = (): void => resolve({ is: "interrupted", error: stopped });
      if (stop.aborted) interrupt();
      else if (heeds) stop.addEventListener("abort", interrupt);
      overtaken?.addEventListener("abort", () =>
        resolve({ is: "overtaken", reason: messageOf(overtaken.reason), step: "post" }),
      );
      const result = await promise;
      running--;
      return result;
    },
  };
  const dispatcher = createDispatcher(
    {
      journal,
      executor,
      due: createDueClock(ports.clock),
      workOf: (rule) => workOf(rule),
      forget: () => {},
      concurrency: 10,
      window: 1_000,
      shared: false,
      ...parts,
    },
    ports,
  );
  const record = async (rule: string, count = 1, lane?: string): Promise<void> => {
    const entries = Array.from({ length: count }, () =>
      entry(`${rule}-${++numbered}`, [rule], lane),
    );
    await memory.record(entries);
    dispatcher.wake();
    await settled();
  };
  /** An event whose run takes the place of those before it in the lane `u`. */
  const overtake = async (mode: SelectiveMode): Promise<void> => {
    const [result] = await memory.record([moded(`r-${++numbered}`, mode)]);
    if (typeof result === "object") dispatcher.overtake(result.overtaken);
    dispatcher.wake();
    await settled();
  };
  return {
    overtake,
    ports,
    journal,
    memory,
    attempts,
    dispatcher,
    record,
    most: () => most,
    clock: ports.clock,
  };
}

/** Ends what runs, again and again, until nothing does. */
export async function endAll(attempts: readonly Attempted[]): Promise<void> {
  for (let ended = 0; ended < attempts.length; await settled())
    while (ended < attempts.length) attempts[ended++]?.end();
}
