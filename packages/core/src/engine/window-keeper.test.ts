import { describe, expect, test } from "vitest";

import { schedule } from "../correlation/schedule.ts";
import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { Selection, WindowRecord, WindowStore } from "../ports.ts";
import { compileRule } from "../rules/compile.ts";
import { gatesOf } from "../rules/gates.ts";
import { on } from "../rules/rule.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createDueClock } from "./due-clock.ts";
import { createWindowKeeper } from "./window-keeper.ts";

const RULES = [
  on("meeting.started", { id: "r", debounce: { quiet: "10s" }, run: () => {} }),
  on("meeting.started", { id: "s", once: { within: "10s" }, run: () => {} }),
].map(compileRule);

function setup(windows: WindowRecord = createMemoryJournal().windows) {
  const ports = fakePorts();
  const due = createDueClock(ports.clock);
  const changed: Selection[] = [];
  const rules = [...RULES];
  const keeper = createWindowKeeper(
    {
      windows,
      gates: () => gatesOf(rules, false),
      due,
      spared: () => [],
      dryRun: false,
      onChanged: (selection) => void changed.push(selection),
    },
    ports,
  );
  const put = async (key: string, dueAt: number): Promise<void> => {
    await windows.change(0, (store) => {
      store.put({ rule: "r", stage: "debounce", key }, { state: { kept: [] }, dueAt });
      return { drafts: [], composed: [], failures: [] };
    });
    keeper.look();
    await settled();
  };
  const left = async (): Promise<number> => {
    let count = 0;
    await windows.change(0, (store: WindowStore) => {
      count = store.due(Number.MAX_SAFE_INTEGER, 999, ["debounce", "once"]).length;
      return { drafts: [], composed: [], failures: [] };
    });
    return count;
  };
  return { ports, clock: ports.clock, keeper, put, left, windows, rules };
}

test("a journal that is busy while the rules change is asked again: a new schedule must not wait for the next change", async () => {
  const { windows } = createMemoryJournal();
  const disk = { busy: true };
  const {
    keeper,
    ports,
    clock,
    rules: given,
  } = setup({
    ...windows,
    async change(at, work) {
      if (disk.busy) throw new ZoomflowError("ZF_JOURNAL_BUSY", "locked", { retryAfterMs: 100 });
      return windows.change(at, work);
    },
  });
  const starting = keeper.start();
  await settled();
  disk.busy = false;
  await clock.advance(100);
  await starting;
  disk.busy = true;
  given.push(compileRule(on(schedule("0 0 * * *", { tz: "UTC" }), { id: "daily", run: () => {} })));
  keeper.follow();
  await settled();
  disk.busy = false;
  await clock.advance(100);
  expect(await windows.nextDue(["schedule 0 0 * * * UTC"])).toBeGreaterThan(clock.now());
  expect(ports.of("journal.failed")).toHaveLength(2);
  expect(ports.lines.filter(({ level }) => level === "error")).toEqual([]);
  await keeper.stop();
});

test("a start or a change of rules that is given up leaves a journal that refuses alone", async () => {
  const refused = new ZoomflowError("ZF_JOURNAL_UNWRITABLE", "disk full");
  const { windows } = createMemoryJournal();
  const disk = { full: true };
  const change: typeof windows.change = async (at, work) => {
    if (disk.full) throw refused;
    return windows.change(at, work);
  };
  const { keeper, clock, ports } = setup({ ...windows, change });
  const ended = new AbortController();
  const starting = keeper.start(ended.signal);
  await settled();
  ended.abort();
  await expect(starting).rejects.toBe(refused);
  disk.full = false;
  await keeper.start();
  disk.full = true;
  keeper.follow();
  await settled();
  await keeper.stop();
  expect(clock.pending).toBe(0);
  expect(ports.lines.filter(({ level }) => level === "error")).toEqual([]);
});

describe("windows are looked at when they are due", () => {
  test("not before, and the earliest first whoever came first", async () => {
    const { keeper, clock, put, left } = setup();
    await keeper.start();
    await put("later", clock.now() + 5_000);
    await put("sooner", clock.now() + 1_000);
    await clock.advance(999);
    expect(await left()).toBe(2);
    await clock.advance(1);
    expect(await left()).toBe(1);
    await clock.advance(4_000);
    expect(await left()).toBe(0);
    await keeper.stop();
  });

  test("a hundred and more at once, too", async () => {
    const { keeper, clock, put, left } = setup();
    await keeper.start();
    for (let n = 0; n < 120; n++) await put(`${n}`, clock.now() + 1_000);
    await clock.advance(1_000);
    await settled();
    expect(await left()).toBe(0);
    await keeper.stop();
  });

  test("though the clock is set back, and within a minute when it is set forward", async () => {
    const { keeper, clock, put, left } = setup();
    await keeper.start();
    await put("a", clock.now() + 10_000);
    clock.jump(-3_600_000);
    await clock.advance(10_000);
    expect(await left()).toBe(0);
    await put("b", clock.now() + 2 * 3_600_000);
    clock.jump(3 * 3_600_000);
    await clock.advance(60_000);
    expect(await left()).toBe(0);
    await keeper.stop();
  });

  test("no more once it has stopped", async () => {
    const { keeper, clock, put, left } = setup();
    await keeper.start();
    await put("a", clock.now() + 1_000);
    await keeper.stop();
    await clock.advance(10_000);
    keeper.look();
    expect([await left(), clock.pending]).toEqual([1, 0]);
  });

  test("again a second later when the journal refuses", async () => {
    const { windows } = createMemoryJournal();
    let refusing = false;
    const nextDue: WindowRecord["nextDue"] = async (stages) => {
      if (refusing) throw new Error("the disk is full");
      return windows.nextDue(stages);
    };
    const { keeper, clock, put, left, ports } = setup({ ...windows, nextDue });
    await keeper.start();
    refusing = true;
    await put("a", clock.now());
    expect(ports.lines).toMatchObject([
      { level: "error", message: expect.stringContaining("disk is full") },
    ]);
    refusing = false;
    await clock.advance(1_000);
    expect(await left()).toBe(0);
    await keeper.stop();
  });
});
