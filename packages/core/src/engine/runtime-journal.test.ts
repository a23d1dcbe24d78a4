import { expect, test } from "vitest";

import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { Journal, PruneLimits, SourceHost } from "../ports.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import type { RuntimeOptions } from "./runtime-options.ts";
import { createRuntime } from "./runtime.ts";

function setup(journal: Partial<Journal>, more: Partial<RuntimeOptions> = {}) {
  const ports = fakePorts();
  let host: SourceHost | undefined;
  const source = {
    name: "test",
    start: (given: SourceHost) => void (host = given),
    stop: async () => {},
    health: () => ({ ok: true, reason: "" }),
  };
  const runtime = createRuntime(
    {
      rules: [],
      plugins: [],
      sources: [source],
      journal: { ...createMemoryJournal(), ...journal },
      ...more,
    },
    ports,
  );
  const deliver = (event: string): void =>
    host?.deliver({ event: { event }, source: "test", receivedAt: 0 });
  return { runtime, ports, deliver };
}

test("a journal that is damaged is the runtime's failure", async () => {
  const damaged = new ZoomflowError("ZF_JOURNAL_CORRUPT", "malformed");
  const { runtime } = setup({ failure: Promise.resolve(damaged) });
  await runtime.start();
  expect(await runtime.failure).toBe(damaged);
  await runtime.stop("test");
});

test("no more is held for a journal that refuses than its options say", async () => {
  const record = () => Promise.reject(new Error("disk full"));
  const { runtime, deliver, ports } = setup({ record }, { hold: { events: 2, size: 1e6 } });
  await runtime.start();
  deliver("a");
  await settled();
  for (const event of ["b", "c", "d"]) deliver(event);
  expect(runtime.health().get("journal")?.reason).toBe(
    "2 events wait to be recorded, 2 were lost: disk full",
  );
  const stopping = runtime.stop("test");
  await ports.clock.advance(30_000);
  await stopping;
});

test("the journal is kept within the limits that its options name", async () => {
  const asked: PruneLimits[] = [];
  const prune: Journal["prune"] = async (limits) => {
    asked.push(limits);
    return { more: false, early: 0, bytes: 0 };
  };
  const { runtime, ports } = setup({ prune }, { retentionMs: 5_000, maxJournalBytes: 1_000 });
  const start = ports.clock.now();
  await runtime.start();
  await ports.clock.advance(60_000);
  expect(asked).toEqual([{ before: start + 55_000, maxBytes: 1_000 }]);
  await runtime.stop("test");
});
