import { ZoomflowError } from "@zoomflow/core";
import type { Entry } from "@zoomflow/core/ports";
import { fakeClock, settled } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createRunReader } from "./events.ts";
import { openDatabase } from "./sqlite.ts";
import { prepareStatements } from "./statements.ts";

const WEEK = 7 * 86_400_000;
const everything = { now: T + 1e9, limit: 1_000, except: new Set<string>() };

const at = (key: string, receivedAt: number): Entry => {
  const given = eventOf(key, ["r"]);
  return { ...given, arrival: { ...given.arrival, receivedAt } };
};

describe("an event that comes again", () => {
  test("is known for seven days, over restarts, and is another one after that", async () => {
    using folder = project();
    const recordAt = async (time: number): Promise<unknown> => {
      const journal = openAt(folder.directory);
      const [recorded] = await journal.record([at("a", time)]);
      await journal.close();
      return recorded;
    };
    expect(await recordAt(T)).toBe("recorded");
    expect(await recordAt(T + WEEK - 1)).toBe("known");
    expect(await recordAt(T + WEEK)).toBe("recorded");
    expect(await recordAt(T + WEEK + 1)).toBe("known");
  });

  test("is known as long as the config says", async () => {
    using folder = project();
    const journal = openAt(folder.directory, { dedupeWindowMs: 1_000 });
    const times = [0, 999, 1_000];
    const recorded = await journal.record(times.map((time) => at("a", T + time)));
    expect(recorded).toEqual(["recorded", "known", "recorded"]);
    await journal.close();
  });
});

test("every attempt is on record, its error without secrets", async () => {
  using folder = project();
  const journal = openAt(folder.directory, {
    redact: (text) => text.replaceAll("hunter2", "[secret]"),
  });
  await journal.record([eventOf("a", ["r"]), eventOf("b", ["r"])]);
  const error = new ZoomflowError("ZF_ACTION_FAILED", "hunter2 was refused");
  const [a, b] = await journal.claim(everything);
  const attempt = { number: 1, startedAt: T, endedAt: T + 5 };
  const failed = { ...attempt, step: "post" };
  await journal.settle(a?.id ?? "", { is: "retrying", dueAt: T + 10, error }, failed);
  await journal.claim(everything);
  await journal.settle(a?.id ?? "", { is: "done" }, { ...attempt, number: 2 });
  await journal.settle(b?.id ?? "", { is: "dropped", reason: "the rule is gone" });
  const rows = journal.database.prepare("select * from every_attempt order by run, number").all();
  expect(rows.map((row) => Object.values(row))).toEqual([
    [1, 1, T, T + 5, "retrying", "ZF_ACTION_FAILED", "[secret] was refused", "post"],
    [1, 2, T, T + 5, "done", null, null, null],
  ]);
  const runs = journal.database
    .prepare("select status, attempts, error_code, error_message from run order by id")
    .all();
  expect(runs.map((row) => Object.values(row))).toEqual([
    ["done", 2, null, null],
    ["dropped", 0, null, "the rule is gone"],
  ]);
  await journal.close();
});

test("a retrying run that a stop gives back still says why it is tried again", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await journal.record([eventOf("a", ["r"])]);
  const [run] = await journal.claim(everything);
  const error = new ZoomflowError("ZF_ACTION_FAILED", "down");
  await journal.settle(run?.id ?? "", { is: "retrying", dueAt: T, error });
  await journal.claim(everything);
  await journal.settle(run?.id ?? "", { is: "waiting" });
  const row = journal.database.prepare("select status, error_code, error_message from run").get();
  expect(Object.values(row ?? {})).toEqual(["retrying", "ZF_ACTION_FAILED", "down"]);
  await journal.close();
});

test("an event is kept as the text that came", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  const given = eventOf("a", ["r"]);
  const raw = `{ "event": "meeting.started",  "event_ts": ${T} }`;
  await journal.record([{ ...given, entity: "u", arrival: { ...given.arrival, raw } }]);
  expect(journal.database.prepare("select body, entity from event").get()).toEqual({
    body: raw,
    entity: "u",
  });
  await journal.close();
});

test("a window may be as wide as anyone wants it", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await journal.record([eventOf("a", ["r"])]);
  const row = { id: 1, rule: "r", lane: null, status: "waiting", attempts: 0, event: 1 } as const;
  const claimed = {
    ...row,
    source: null,
    stepped: false,
    waits: false,
    doubt: null,
    doubtful: false,
  };
  const { read } = createRunReader(prepareStatements(journal.database));
  expect(read(Array.from({ length: 200_000 }, () => claimed))).toHaveLength(200_000);
  await journal.close();
});

describe("what another process changes", () => {
  test("is noticed within a second while nothing else happens, and found by the next claim", async () => {
    using folder = project();
    const clock = fakeClock(T);
    const journal = openAt(folder.directory, { clock });
    let woken = 0;
    journal.watch(() => woken++);
    await journal.record([eventOf("a", ["r"])]);
    const error = new ZoomflowError("ZF_ACTION_FAILED", "down");
    const [run] = await journal.claim(everything);
    await journal.settle(run?.id ?? "", { is: "dead", error });
    await clock.advance(5_000);
    expect(woken, "nothing of its own").toBe(0);

    const other = openDatabase(`${folder.directory}/journal.db`);
    other.exec("update run set status = 'waiting'");
    other.close();
    await clock.advance(1_000);
    expect(woken).toBe(1);
    expect(await journal.counts()).toMatchObject({ waiting: 1, dead: 0 });
    expect(await journal.claim(everything)).toHaveLength(1);
    await journal.close();
    expect(clock.pending).toBe(0);
  });

  test("is found by a claim that comes before", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record([eventOf("a", ["r"])]);
    const [run] = await journal.claim(everything);
    await journal.settle(run?.id ?? "", { is: "done" });
    const other = openDatabase(`${folder.directory}/journal.db`);
    other.exec("update run set status = 'waiting'");
    expect(await journal.claim(everything)).toHaveLength(1);
    other.close();
    await journal.close();
  });

  test("the way to look itself failing wakes whoever will be told why", async () => {
    using folder = project();
    const clock = fakeClock(T);
    const journal = openAt(folder.directory, { clock });
    let woken = 0;
    journal.watch(() => woken++);
    journal.database.close();
    await clock.advance(1_000);
    await settled();
    expect(woken).toBe(1);
    await expect(journal.claim(everything)).rejects.toMatchObject({
      code: "ZF_JOURNAL_UNWRITABLE",
    });
    await journal.close();
  });
});
