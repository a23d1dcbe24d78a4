import { describe, expect, test } from "vitest";

import { createMemoryJournal } from "../journal/memory.ts";
import type { AnyEvent, Entry, Journal } from "../ports.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { T } from "../testing/journal-case.ts";
import { createIntake } from "./intake.ts";

/** An intake whose turns end when the test says so. */
function setup(more: Partial<Journal> = {}) {
  let ends: (() => void)[] = [];
  const ports = fakePorts({ endOfTurn: (fire) => void ends.push(fire) });
  const batches: (readonly Entry[])[] = [];
  const journal: Journal = {
    ...createMemoryJournal(),
    async record(entries) {
      batches.push(entries);
      return entries.map(() => "recorded");
    },
    ...more,
  };
  const plan = () => ({ runs: [], failures: [] });
  const hold = { events: 10_000, size: 1e9 };
  const intake = createIntake({ journal, plan, hold, onRecorded() {}, onOvertaken() {} }, ports);
  let numbered = 0;
  const deliver = (event: AnyEvent): void =>
    intake.deliver({ event, source: "test", receivedAt: T });
  const bring = (count: number): void => {
    for (let n = 0; n < count; n++) deliver({ event: `${++numbered}` });
  };
  const endTurn = async (): Promise<void> => {
    const ended = ends;
    ends = [];
    for (const end of ended) end();
    for (let n = 0; n < 5; n++) await Promise.resolve();
  };
  return {
    ports,
    intake,
    deliver,
    bring,
    endTurn,
    sizes: () => batches.map((b) => b.length),
    batches,
  };
}

describe("while events pour in", () => {
  test("the turns of a few milliseconds share a transaction", async () => {
    const { bring, endTurn, sizes } = setup();
    for (let turn = 0; turn < 3; turn++) {
      bring(20);
      await endTurn();
      expect(sizes()).toEqual([]);
    }
    await endTurn();
    expect(sizes(), "a turn that brought nothing ends it").toEqual([60]);
  });

  test("but for no longer than 5 ms", async () => {
    const { bring, endTurn, sizes, ports } = setup();
    bring(16);
    await endTurn();
    await ports.clock.advance(5);
    bring(16);
    await endTurn();
    expect(sizes()).toEqual([32]);
  });

  test("enough of them do not wait for the end of the turn", async () => {
    const { bring, sizes, intake } = setup();
    bring(63);
    await Promise.resolve();
    expect(sizes()).toEqual([]);
    bring(10);
    await intake.flush();
    expect(sizes()).toEqual([73]);
  });

  test("what came while one was being written is collected as well", async () => {
    const gate = Promise.withResolvers<void>();
    const sizes: number[] = [];
    const { bring, endTurn } = setup({
      async record(entries) {
        sizes.push(entries.length);
        await gate.promise;
        return entries.map(() => "recorded");
      },
    });
    bring(1);
    await endTurn();
    bring(20);
    gate.resolve();
    await endTurn();
    bring(20);
    await endTurn();
    await endTurn();
    expect(sizes).toEqual([1, 40]);
  });

  test("a few at a time never wait", async () => {
    const { bring, endTurn, sizes } = setup();
    bring(15);
    await endTurn();
    expect(sizes()).toEqual([15]);
  });
});

test("a durable journal is given the event's text, the one that came if there is one", async () => {
  const { intake, deliver, endTurn, batches } = setup({ durable: true });
  deliver({ event: "a", event_ts: 1 });
  intake.deliver({ event: { event: "b" }, raw: '{"event" : "b"}', source: "test", receivedAt: T });
  await endTurn();
  expect(batches[0]?.map(({ arrival }) => arrival.raw)).toEqual([
    '{"event":"a","event_ts":1}',
    '{"event" : "b"}',
  ]);
});

test("an event that cannot be written is passed over, and takes no other with it", async () => {
  const { deliver, endTurn, sizes, ports } = setup({ durable: true });
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  deliver({ event: "a", payload: circular });
  deliver({ event: "b" });
  await endTurn();
  expect(sizes()).toEqual([1]);
  expect(ports.of("event.unrecorded")).toMatchObject([{ count: 1 }]);
});

test.each([
  { receivedAt: Number.NaN },
  { receivedAt: undefined as never },
  { receivedAt: 1e300 },
  { raw: new Uint8Array() as never },
  { source: 5 as never },
  { event: { event: undefined as never } },
])("what a source should not deliver keeps nothing else from the journal: %o", async (wrong) => {
  const { intake, deliver, endTurn, sizes, ports } = setup({ durable: true });
  intake.deliver({ event: { event: "a" }, source: "bell", receivedAt: T, ...wrong });
  deliver({ event: "b" });
  await endTurn();
  expect(sizes()).toEqual([1]);
  expect(ports.of("event.unrecorded")).toMatchObject([{ count: 1, lost: true }]);
});

test("it is not well while the journal refuses, and says how much waits", async () => {
  let full = true;
  const { bring, endTurn, intake, ports } = setup({
    async record(entries) {
      if (full) throw new Error("disk full");
      return entries.map(() => "recorded");
    },
  });
  bring(3);
  await endTurn();
  expect(intake.health()).toMatchObject({
    ok: false,
    reason: "3 events wait to be recorded: disk full",
  });
  full = false;
  await ports.clock.advance(1_000);
  expect(intake.health()).toEqual({ ok: true, reason: "writable" });
});
