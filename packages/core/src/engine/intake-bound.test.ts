import { expect, test } from "vitest";

import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { Entry } from "../ports.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { T } from "../testing/journal-case.ts";
import { createIntake } from "./intake.ts";

/** A journal that refuses until it is told otherwise. */
function setup(hold: { readonly events: number; readonly size: number }) {
  const ports = fakePorts();
  const memory = createMemoryJournal();
  const disk = {
    full: true,
    error: new ZoomflowError("ZF_JOURNAL_UNWRITABLE", "disk full"),
    cannotHold: [] as string[],
    hold: undefined as PromiseWithResolvers<void> | undefined,
  };
  const accepted: Entry[] = [];
  const gaps: unknown[] = [];
  const sizes: number[] = [];
  const journal = {
    ...memory,
    durable: true,
    async record(entries: readonly Entry[]) {
      sizes.push(entries.length);
      await disk.hold?.promise;
      if (disk.full) throw disk.error;
      if (entries.some(({ arrival: { event } }) => disk.cannotHold.includes(event.event)))
        throw new ZoomflowError("ZF_UNRECORDABLE", "too big");
      accepted.push(...entries);
      return entries.map(() => "recorded" as const);
    },
    gaps: { ...memory.gaps, add: async (...gap: unknown[]) => void gaps.push(gap) },
  };
  const plan = () => ({ runs: [], failures: [] });
  const intake = createIntake({ journal, plan, hold, onRecorded() {}, onOvertaken() {} }, ports);
  let numbered = 0;
  const deliver = (count: number, text = ""): void => {
    for (let n = 0; n < count; n++) {
      const event = { event: `${numbered}`, text };
      intake.deliver({ event, source: "test", receivedAt: T + numbered++ });
    }
  };
  const names = (): readonly string[] => accepted.map(({ arrival }) => arrival.event.event);
  return { ports, intake, disk, gaps, sizes, deliver, names };
}

test("while the journal refuses, no more is held than may be; the rest is counted, and becomes a gap", async () => {
  const { ports, intake, disk, gaps, deliver, names } = setup({ events: 5, size: 1e9 });
  deliver(1);
  await settled();
  deliver(9);
  expect(intake.health()).toMatchObject({
    ok: false,
    reason: "5 events wait to be recorded, 5 were lost: disk full",
    hint: expect.stringContaining("Make room on the disk"),
    code: "ZF_JOURNAL_UNWRITABLE",
  });
  disk.full = false;
  await ports.clock.advance(1_000);
  deliver(2);
  await intake.flush();
  expect(names()).toEqual(["0", "1", "2", "3", "4", "10", "11"]);
  expect(gaps).toEqual([[T + 5, T + 9, "the journal could not be written"]]);
  expect(ports.of("event.lost").map(({ count }) => count)).toEqual([1, 4]);
  expect(intake.health()).toEqual({ ok: true, reason: "writable" });
  expect(ports.clock.pending).toBe(0);
});

test("large events fill the memory sooner, and make room again when they are recorded", async () => {
  const { ports, intake, disk, deliver, names } = setup({ events: 1_000, size: 1_000 });
  const text = "x".repeat(400);
  deliver(1, text);
  await settled();
  deliver(5, text);
  expect(intake.health().reason).toContain("3 events wait to be recorded, 3 were lost");
  disk.full = false;
  await ports.clock.advance(1_000);
  disk.full = true;
  deliver(1, text);
  await settled();
  deliver(9, text);
  expect(intake.health().reason).toContain("3 events wait to be recorded, 7 were lost");
  disk.full = false;
  await ports.clock.advance(1_000);
  await intake.flush();
  expect(names()).toEqual(["0", "1", "2", "6", "7", "8"]);
});

test("a journal that another process holds is asked again soon, and that is told once a second", async () => {
  const { ports, intake, disk, deliver, sizes, names } = setup({ events: 10, size: 1e9 });
  disk.error = new ZoomflowError("ZF_JOURNAL_BUSY", "locked", { retryAfterMs: 100 });
  deliver(1);
  await settled();
  await ports.clock.advance(1_450);
  expect(sizes).toHaveLength(15);
  expect(ports.of("event.unrecorded")).toHaveLength(2);
  disk.full = false;
  await ports.clock.advance(100);
  await intake.flush();
  expect(names()).toEqual(["0"]);
});

test("events that no journal can hold are left out, told of as lost, and keep no other back", async () => {
  const { ports, intake, disk, deliver, names } = setup({ events: 10_000, size: 1e9 });
  disk.full = false;
  disk.cannotHold = ["7", "8", "5999"];
  deliver(6_000);
  await intake.flush();
  expect(names()).toHaveLength(5_997);
  expect(names().filter((name) => disk.cannotHold.includes(name))).toEqual([]);
  expect(names()).toEqual(names().toSorted((a, b) => Number(a) - Number(b)));
  expect(ports.of("event.unrecorded")).toMatchObject(
    disk.cannotHold.map(() => ({ count: 1, lost: true, error: { code: "ZF_UNRECORDABLE" } })),
  );
  expect(intake.health().ok).toBe(true);
  expect(ports.clock.pending).toBe(0);
});

test("a journal that does not refuse is given all that comes, however much", async () => {
  const { disk, intake, deliver, names } = setup({ events: 5, size: 10 });
  disk.full = false;
  deliver(50);
  await intake.flush();
  expect(names()).toHaveLength(50);
});

test("what was held is recorded in order, a part at a time", async () => {
  const { ports, intake, disk, sizes, deliver, names } = setup({ events: 10_000, size: 1e9 });
  deliver(5_000);
  await settled();
  disk.full = false;
  await ports.clock.advance(1_000);
  await intake.flush();
  expect(sizes).toEqual([2_000, 2_000, 2_000, 1_000]);
  expect(names()).toEqual(Array.from({ length: 5_000 }, (_, n) => `${n}`));
});

test("what is held when everything ends at once is told of in that same moment, and not again", async () => {
  const { ports, intake, deliver } = setup({ events: 10, size: 1e9 });
  deliver(1);
  await settled();
  deliver(3);
  intake.abandon();
  expect(ports.of("event.lost").map(({ count }) => count)).toEqual([4]);
  await settled();
  await intake.flush();
  expect(ports.of("event.lost")).toHaveLength(1);
  expect(ports.clock.pending).toBe(0);
});

test("what the journal is being asked to take once more is lost with the rest, and counted once", async () => {
  const { ports, intake, disk, deliver } = setup({ events: 10, size: 1e9 });
  deliver(1);
  await settled();
  deliver(2);
  disk.hold = Promise.withResolvers();
  await ports.clock.advance(1_000);
  intake.abandon();
  expect(ports.of("event.lost").map(({ count }) => count)).toEqual([3]);
  disk.hold.resolve();
  await settled();
  await intake.flush();
  expect(ports.of("event.lost")).toHaveLength(1);
});

test("what is still held when everything stops is told of as lost, in one number", async () => {
  const { ports, intake, deliver } = setup({ events: 10, size: 1e9 });
  deliver(1);
  await settled();
  deliver(3);
  intake.close();
  await intake.flush();
  expect(ports.of("event.lost").map(({ count }) => count)).toEqual([4]);
  expect(ports.clock.pending).toBe(0);
});
