import { createPlugins } from "../src/actions/plugins.ts";
import type { Steps } from "../src/actions/steps.ts";
import { createDispatcher } from "../src/engine/dispatcher.ts";
import { createDueClock } from "../src/engine/due-clock.ts";
import { createExecutor } from "../src/engine/executor.ts";
import { createWaiters } from "../src/engine/waiters.ts";
import { createMemoryJournal } from "../src/journal/memory.ts";
import type { Entry, Journal, SelectiveMode } from "../src/ports.ts";
import { compileRule } from "../src/rules/compile.ts";
import type { ErasedSpec } from "../src/rules/rule.ts";
import { settled } from "../src/testing/fake-clock.ts";
import { fakePorts } from "../src/testing/fake-ports.ts";

export type Code = (step: Steps, key: string) => unknown;

export interface Given {
  readonly journal?: Journal;
  readonly most?: number;
  readonly concurrency?: number;
  readonly spec?: Partial<ErasedSpec>;
}

/** A rule with own code over the journal in memory, and events that a test has recorded. */
export function setup(code: Code, given: Given = {}) {
  const { journal = createMemoryJournal(), most = 100, concurrency = 10 } = given;
  const ports = fakePorts();
  const run = (e: { payload: { key: string } }, { step }: { readonly step: Steps }): unknown =>
    code(step, e.payload.key);
  const spec = { id: "r", run: run as never, ...given.spec };
  const { work } = compileRule({ kind: "rule", id: "r", patterns: ["*"], spec });
  const onWoken = (): void => dispatcher.wake();
  const waiters = createWaiters({ journal, onWoken, most }, ports);
  const due = createDueClock(ports.clock);
  const executor = createExecutor(
    { plugins: createPlugins([], ports), journal, waiters, due },
    ports,
  );
  const forget = (id: string): void => waiters.leave(id);
  const dispatcher = createDispatcher(
    {
      journal,
      executor,
      due,
      workOf: () => work,
      forget,
      concurrency,
      window: 1_000,
      shared: false,
    },
    ports,
  );
  let count = 0;
  const entry = (event: string, payload: object, runs: Entry["runs"] = []): Entry => ({
    key: `${event} ${++count}`,
    arrival: { event: { event, payload }, source: "websocket", receivedAt: ports.clock.now() },
    runs,
  });
  const record = async (...entries: readonly Entry[]) => {
    const recorded = await waiters.record(entries);
    dispatcher.wake();
    await settled();
    await settled();
    return recorded;
  };
  return {
    ports,
    journal,
    waiters,
    dispatcher,
    clock: ports.clock,
    entry,
    record,
    /** Begins a run of the rule. */
    async begin(key = "a", lane?: string, mode?: SelectiveMode) {
      dispatcher.start();
      const draft = { rule: "r", lane, skip: false, ...(mode && { mode }) };
      await record(entry("meeting.started", { key }, [draft]));
    },
    /** Something that may be waited for. */
    ended: (key: string) => record(entry("meeting.ended", { key })),
    async stop() {
      waiters.close();
      await dispatcher.stop(0);
    },
  };
}
