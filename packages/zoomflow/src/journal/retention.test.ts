import { join } from "node:path";

import type { Entry, PruneLimits } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createEditor } from "./editor.ts";
import { createReader } from "./reader.ts";
import type { SqliteJournal } from "./sqlite-journal.ts";
import { openDatabase } from "./sqlite.ts";
import { statsOf } from "./stats.ts";
import { verify } from "./verify.ts";

const DAY = 86_400_000;
const everything = { now: T + 1e12, limit: 20_000, except: new Set<string>() };

/** Time passes with every look at the clock: each batch is one step. */
function tickingClock() {
  const clock = fakeClock(T);
  let elapsed = 0;
  return Object.assign(clock, { monotonic: () => (elapsed += 10) });
}

const large = (n: number): Entry => {
  const given = eventOf(`${n}`, ["r"]);
  const event = { ...given.arrival.event, text: "x".repeat(2_000) };
  return { ...given, arrival: { ...given.arrival, event, receivedAt: T + n } };
};

const largeOnes = (count: number, from = 0): readonly Entry[] =>
  Array.from({ length: count }, (_, n) => large(from + n));

async function finishAll(journal: SqliteJournal): Promise<void> {
  for (const run of await journal.claim(everything)) {
    await journal.keepStep(run.id, "post", null);
    await journal.settle(run.id, { is: "done" }, { number: 1, startedAt: T, endedAt: T });
  }
}

async function prune(journal: SqliteJournal, limits: PruneLimits) {
  for (let early = 0; ;) {
    const pruned = await journal.prune(limits);
    early += pruned.early;
    if (!pruned.more) return { ...pruned, early };
  }
}

const countIn = (journal: SqliteJournal, table: string): number =>
  Number(journal.database.prepare(`select count(*) as n from ${table}`).get()?.["n"]);

describe("what is old", () => {
  test("is forgotten in small batches, with the runs, attempts and steps it had", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { clock: tickingClock() });
    await journal.record(Array.from({ length: 45 }, (_, n) => eventOf(`${n}`, ["r"])));
    await finishAll(journal);
    let batches = 1;
    while ((await journal.prune({ before: T + 1 })).more) batches++;
    expect(batches, "one by one where that takes long already").toBe(45 + 1);
    for (const table of ["run", "attempt", "step"]) expect(countIn(journal, table)).toBe(0);
    expect(statsOf(journal.database, "")).toMatchObject({ events: 1, keysOnly: 1 });
    await journal.close();
  });

  test("takes no more than some rows at a time also when one event has thousands of runs", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { clock: tickingClock() });
    await journal.record([
      eventOf(
        "a",
        Array.from({ length: 3_000 }, (_, n) => `r${n}`),
      ),
    ]);
    await finishAll(journal);
    const attempt = journal.database.prepare(
      "insert into attempt (run, number, started_at, ended_at, outcome) values (1, ?, 0, 0, 'retrying')",
    );
    for (let n = 2; n <= 200; n++) attempt.run(n);
    let most = 0;
    const rows = (): number =>
      ["event", "run", "attempt", "step"].reduce((sum, table) => sum + countIn(journal, table), 0);
    for (let before = rows(), more = true; more; before = rows()) {
      ({ more } = await journal.prune({ before: T + 1 }));
      most = Math.max(most, before - rows());
    }
    expect(most).toBeLessThanOrEqual(100);
    expect(rows(), "the key of the newest event").toBe(1);
    await journal.close();
  });

  test("stays as a whole when one of its thousands of runs has to", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record([
      eventOf(
        "a",
        Array.from({ length: 300 }, (_, n) => `r${n}`),
      ),
    ]);
    await finishAll(journal);
    journal.database.exec("update run set status = 'dead' where id = 299");
    await prune(journal, { before: T + 1, maxBytes: 1 });
    expect([countIn(journal, "event"), countIn(journal, "run")]).toEqual([1, 300]);
    await journal.close();
  });

  test("stays when a replay asks for it while it is being forgotten", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { clock: tickingClock() });
    await journal.record([
      eventOf(
        "a",
        Array.from({ length: 120 }, (_, n) => `r${n}`),
      ),
    ]);
    await finishAll(journal);
    while (countIn(journal, "run") > 60) await journal.prune({ before: T + 1 });
    const draft = { rule: "again", lane: undefined, skip: false, source: "replay" };
    const other = openDatabase(join(folder.directory, "journal.db"));
    await createEditor(other, Date.now).addRuns([{ event: "e1", drafts: [draft] }], () => {});
    other.close();
    await prune(journal, { before: T + 1 });
    await prune(journal, { before: T + 1 });
    const [run] = await journal.claim(everything);
    expect([run?.rule, run?.eventKey]).toEqual(["again", "a"]);
    await journal.close();
  });
});

describe("the number of the newest event", () => {
  const later = (key: string): Entry => {
    const given = eventOf(key, ["r"]);
    const event = { ...given.arrival.event, text: "x".repeat(10_000) };
    return { ...given, arrival: { ...given.arrival, event, receivedAt: T + 2 } };
  };

  test("is not given again when it is forgotten: a run is given its own event", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record([eventOf("a", ["r"])]);
    await finishAll(journal);
    await prune(journal, { before: T + 1 });
    await journal.record([later("b")]);
    const [run] = await journal.claim(everything);
    expect([run?.eventKey, run?.event]).toEqual(["b", later("b").arrival.event]);
    await journal.close();
  });

  test("is not given again, so that who waits finds what comes after it", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record([eventOf("a", ["r"]), eventOf("b", ["s"])]);
    const spec = { events: ["meeting.started"], dueAt: T + DAY };
    const [waits, done] = await journal.claim(everything);
    const wait = await journal.waits.open(waits?.id ?? "", "again", spec);
    await journal.settle(done?.id ?? "", { is: "done" });
    await prune(journal, { before: T + 1 });
    await journal.record([later("c")]);
    const look = await journal.waits.look(wait.is === "open" ? wait.seen : 0, spec);
    expect(look.arrivals).toEqual([later("c").arrival]);
    await journal.close();
  });

  test("goes on being its key's alone, and makes no work for later rounds", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { dedupeWindowMs: 1_000 });
    await journal.record([eventOf("a", ["r"])]);
    await finishAll(journal);
    await prune(journal, { before: T + 1 });
    const { changes } = journal.database.prepare("select total_changes() as changes").get() ?? {};
    await prune(journal, { before: T + 1 });
    const after = journal.database.prepare("select total_changes() as changes").get();
    expect(after?.["changes"]).toBe(changes);
    const again = eventOf("a", ["r"]);
    const late = { ...again, arrival: { ...again.arrival, receivedAt: T + 1_000 } };
    expect(await journal.record([late])).toEqual(["recorded"]);
    await prune(journal, { before: T + 1 });
    expect(countIn(journal, "event")).toBe(1);
    await journal.close();
  });
});

describe("a journal that holds more than it may", () => {
  const MAX = 1_000_000;

  test("forgets the oldest first, until there is some room, and they are still known", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { clock: fakeClock(T) });
    await journal.record(largeOnes(600));
    await finishAll(journal);
    const { early, bytes } = await prune(journal, { before: T - DAY, maxBytes: MAX });
    expect(bytes).toBeLessThanOrEqual(0.9 * MAX);
    expect(bytes).toBeGreaterThan(0.7 * MAX);
    expect(early).toBeGreaterThan(100);
    const kept = journal.database
      .prepare("select id from event where body <> '' order by id")
      .all();
    expect(kept.map((row) => row["id"])).toEqual(
      Array.from({ length: 600 - early }, (_, n) => early + n + 1),
    );
    expect(countIn(journal, "run")).toBe(600 - early);
    expect(await journal.record([large(0), large(599)])).toEqual(["known", "known"]);
    expect(await prune(journal, { before: T - DAY, maxBytes: MAX })).toMatchObject({ early: 0 });
    expect(verify(journal.database)).toEqual([]);
    await journal.close();
  });

  test("uses the room again: the file does not grow for ever", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { clock: fakeClock(T) });
    const pages = (): number =>
      Number(journal.database.prepare("pragma page_count").get()?.["page_count"]);
    const sizes: number[] = [];
    for (let round = 0; round < 8; round++) {
      await journal.record(largeOnes(300, round * 300));
      await finishAll(journal);
      await prune(journal, { before: T - DAY, maxBytes: MAX });
      sizes.push(pages() * 4_096);
    }
    expect(Math.max(...sizes)).toBeLessThan(2.5 * MAX);
    await journal.close();
  });

  test("no longer keeps a key once Zoom cannot deliver the event again", async () => {
    using folder = project();
    const clock = fakeClock(T);
    const journal = openAt(folder.directory, { clock, dedupeWindowMs: DAY });
    await journal.record(largeOnes(600));
    await finishAll(journal);
    const { early } = await prune(journal, { before: T - DAY, maxBytes: MAX });
    expect(statsOf(journal.database, "").keysOnly).toBe(early);
    await clock.advance(2 * DAY);
    const again = await prune(journal, { before: T - DAY, maxBytes: MAX / 2 });
    expect(statsOf(journal.database, "")).toMatchObject({
      keysOnly: 0,
      events: 600 - early - again.early,
    });
    await journal.close();
  });

  test("forgets a key together with what is old", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { clock: fakeClock(T) });
    await journal.record(largeOnes(600));
    await finishAll(journal);
    await prune(journal, { before: T - DAY, maxBytes: MAX });
    await prune(journal, { before: T + 1_000 });
    expect(countIn(journal, "event"), "the key of the newest event").toBe(1);
    await journal.close();
  });

  test("shows no tool what it has forgotten", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { clock: fakeClock(T) });
    await journal.record(largeOnes(600));
    await finishAll(journal);
    const { early } = await prune(journal, { before: T - DAY, maxBytes: MAX });
    const reader = createReader(journal.database);
    expect([reader.event("e1"), reader.event("0")]).toEqual([undefined, undefined]);
    const span = { since: 0, until: T + DAY };
    const page = { after: undefined, last: reader.lastEvent(), limit: 1_000 };
    expect(reader.events(span, page)).toHaveLength(600 - early);
    await journal.close();
  });
});

test("a batch that could not be written is made up for by a later round", async () => {
  using folder = project();
  const journal = openAt(folder.directory, { clock: tickingClock() });
  await journal.record(Array.from({ length: 20 }, (_, n) => eventOf(`${n}`, ["r"])));
  await finishAll(journal);
  await journal.prune({ before: T + 1 });
  journal.database.exec("pragma query_only = on");
  await expect(journal.prune({ before: T + 1 })).rejects.toMatchObject({
    code: "ZF_JOURNAL_UNWRITABLE",
  });
  journal.database.exec("pragma query_only = off");
  await prune(journal, { before: T + 1 });
  await prune(journal, { before: T + 1 });
  expect(countIn(journal, "event"), "the key of the newest event").toBe(1);
  await journal.close();
});
