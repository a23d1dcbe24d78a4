import { describe, expect, test } from "vitest";

import { ZoomflowError } from "../errors.ts";
import { claimAll, entry, moded, T } from "../testing/journal-case.ts";
import { journalCases } from "../testing/journal-cases.ts";
import { createKeyMemory } from "./key-memory.ts";
import { createMemoryJournal } from "./memory.ts";

describe("the journal in memory keeps the promises of every journal", () => {
  test.each(journalCases())("$name", async ({ run }) => {
    await run({ open: async () => createMemoryJournal() });
  });

  test("and says that it does not outlive the process", () => {
    expect(createMemoryJournal().durable).toBe(false);
  });
});

test("a case fails on a journal that does not keep its promise", async () => {
  const forgetful = async () => ({
    ...createMemoryJournal(),
    record: async () => ["recorded"] as const,
  });
  const [once] = journalCases();
  await expect(once?.run({ open: forgetful })).rejects.toThrow(
    'expected ["known","recorded"], but got ["recorded"]',
  );
});

test("events of one minute can be told apart by the names of their runs", async () => {
  const journal = createMemoryJournal();
  const keys = [`${T}-0badcafe`, `${T + 1}-deadbeef`];
  await journal.record(keys.map((key) => entry(key, ["r"])));
  const names = (await claimAll(journal)).map(({ id }) => id);
  expect(names).toEqual(["0badcafe-1", "deadbeef-2"]);
  await journal.record([moded(`${T}-11111111`, "latest")]);
  const [newer] = await journal.record([moded(`${T}-22222222`, "latest")]);
  expect(newer).toMatchObject({
    dropped: [{ reason: "22222222, a newer event of the same key, took its place" }],
  });
});

describe("the dedupe window", () => {
  const at = (key: string, receivedAt: number) => {
    const given = entry(key, []);
    return { ...given, arrival: { ...given.arrival, receivedAt } };
  };

  test("an event that comes again after it is another one", async () => {
    const journal = createMemoryJournal({ dedupeWindowMs: 1_000 });
    await journal.record([at("a", T)]);
    expect(await journal.record([at("a", T + 999)])).toEqual(["known"]);
    expect(await journal.record([at("a", T + 1_000)])).toEqual(["recorded"]);
  });

  test("is seven days and 200,000 keys unless told otherwise", async () => {
    const journal = createMemoryJournal();
    await journal.record([at("a", T)]);
    expect(await journal.record([at("a", T + 7 * 86_400_000 - 1)])).toEqual(["known"]);
    const flood = Array.from({ length: 200_000 }, (_, n) => at(`${n}`, T + 1));
    await journal.record(flood.slice(1));
    expect(await journal.record([at("a", T + 2)])).toEqual(["known"]);
    await journal.record(flood.slice(0, 1));
    expect(await journal.record([at("a", T + 2)])).toEqual(["recorded"]);
  });

  test("never remembers more keys than it may: the oldest are forgotten first", () => {
    const keys = createKeyMemory(1_000, 3);
    for (const key of ["a", "b", "c", "d"]) expect(keys.claim(key, T)).toBe(true);
    expect(["b", "c", "d"].map((key) => keys.claim(key, T))).toEqual([false, false, false]);
    expect(keys.claim("a", T)).toBe(true);
  });
});

test("100,000 runs that fail and retry are worked off in good time", async () => {
  const journal = createMemoryJournal();
  const error = new ZoomflowError("ZF_ACTION_FAILED", "down");
  const count = 100_000;
  await journal.record(Array.from({ length: count }, (_, n) => entry(`${n}`, ["r"])));
  for (let done = 0; done < count; done += 1_000)
    for (const run of await claimAll(journal))
      await journal.settle(run.id, { is: "retrying", dueAt: T + 1 + (done % 7_919), error });
  expect(await journal.counts()).toMatchObject({ retrying: count });
  let again = 0;
  for (let runs = [{}]; runs.length > 0; again += runs.length)
    runs = [...(await claimAll(journal, { now: T + 10_000 }))];
  expect(again).toBe(count);
});
