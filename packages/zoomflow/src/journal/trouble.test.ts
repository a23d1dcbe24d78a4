import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import type { ZoomflowError } from "@zoomflow/core";
import type { RunState } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";

const everything = { now: T, limit: 1_000, except: new Set<string>() };

describe("a full disk", () => {
  test("refuses what cannot be written, harms nothing, and all goes on when there is room", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record([eventOf("before", ["r"])]);
    const [run] = await journal.claim(everything);
    const pages = Number(journal.database.prepare("pragma page_count").get()?.["page_count"]);
    journal.database.exec(`pragma max_page_count = ${pages}`);
    const flood = Array.from({ length: 500 }, (_, n) => eventOf(`flood-${n}`, ["r"]));
    await expect(journal.record(flood)).rejects.toMatchObject({
      code: "ZF_JOURNAL_UNWRITABLE",
      retryable: true,
    });
    expect(await journal.counts()).toMatchObject({ waiting: 0, running: 1 });
    expect(journal.health()).toMatchObject({
      ok: false,
      reason: expect.stringContaining("journal.db"),
    });
    await journal.settle(run?.id ?? "", { is: "done" }); // needs no new page

    journal.database.exec("pragma max_page_count = 1000000");
    expect(await journal.record(flood)).toEqual(flood.map(() => "recorded"));
    expect(journal.health()).toEqual({ ok: true, reason: "writable" });
    expect(await journal.counts()).toMatchObject({ waiting: 500, done: 1 });
    expect(journal.database.prepare("pragma integrity_check").get()).toEqual({
      integrity_check: "ok",
    });
    await journal.close();
  });

  test("lets a run be settled again when the first try was refused", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record([eventOf("a", ["r"])]);
    const [run] = await journal.claim(everything);
    journal.database.exec("pragma query_only = on");
    await expect(journal.settle(run?.id ?? "", { is: "done" })).rejects.toMatchObject({
      code: "ZF_JOURNAL_UNWRITABLE",
    });
    journal.database.exec("pragma query_only = off");
    await journal.settle(run?.id ?? "", { is: "done" });
    expect(await journal.counts()).toMatchObject({ done: 1, running: 0 });
    await journal.close();
  });
});

test("a write that cannot be held is refused alone", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  const bad = { ...eventOf("bad", []), key: null as never };
  const [one, other] = await Promise.allSettled([
    journal.record([bad]),
    journal.record([eventOf("good", [])]),
  ]);
  expect(one.status).toBe("rejected");
  expect(other).toMatchObject({ status: "fulfilled", value: ["recorded"] });
  await expect(journal.record([bad])).rejects.toMatchObject({
    code: "ZF_UNRECORDABLE",
    message: expect.stringContaining("NOT NULL") as string,
  });
  expect(journal.health().ok, "the file is not to blame").toBe(true);
  await journal.close();
});

test("an end that cannot be held leaves the run to be ended otherwise", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await journal.record([eventOf("a", ["r"], "lane"), eventOf("b", ["r"], "lane")]);
  const [run] = await journal.claim(everything);
  const end = (state: RunState) => journal.settle(run?.id ?? "", state);
  const error = await end({ is: "waiting", dueAt: 1e25 }).catch((thrown: ZoomflowError) => thrown);
  expect(error).toMatchObject({ code: "ZF_UNRECORDABLE" });
  await end({ is: "dead", error: error as ZoomflowError });
  expect(await journal.counts()).toMatchObject({ dead: 1, waiting: 1, running: 0 });
  expect(await journal.claim(everything), "its lane goes on").toMatchObject([{ eventKey: "b" }]);
  await journal.close();
});

test("what Zoom sends as a time is kept, and what is none is left to the body", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  const times = [T, `${T}`, "soon", "", 1.5, undefined];
  await journal.record(
    times.map((event_ts, n) => {
      const given = eventOf(`${n}`, ["r"]);
      const event = { event: "meeting.started", ...(event_ts !== undefined && { event_ts }) };
      return { ...given, arrival: { ...given.arrival, event, raw: JSON.stringify(event) } };
    }),
  );
  const rows = journal.database.prepare("select event_ts from event order by id").all();
  expect(rows.map((row) => row["event_ts"])).toEqual([T, T, null, null, null, null]);
  const runs = await journal.claim(everything);
  expect(runs.map(({ event }) => event.event_ts)).toEqual(times);
  await journal.close();
});

describe("a damaged journal", () => {
  const damage: readonly (readonly [string, (file: string) => void])[] = [
    ["cut short", (file) => truncateSync(file, 10_000)],
    ["no database at all", (file) => writeFileSync(file, "hello".repeat(1_000))],
    [
      "overwritten in the middle",
      (file) => {
        const bytes = readFileSync(file);
        bytes.fill(0xff, 8_192, 20_000);
        writeFileSync(file, bytes);
      },
    ],
  ];

  test.each(damage)("%s is set aside, kept and named, and a new one begun", async (_, harm) => {
    using folder = project();
    await fill(folder.directory);
    harm(join(folder.directory, "journal.db"));
    const named: string[] = [];
    const journal = openAt(folder.directory, {
      clock: fakeClock(T),
      onSetAside: (file) => named.push(file),
    });
    expect(named).toEqual([join(folder.directory, "journal.db.broken-2026-01-05T09-00-00-000Z")]);
    expect(readdirSync(folder.directory)).toContain("journal.db.broken-2026-01-05T09-00-00-000Z");
    expect(await journal.record([eventOf("a", [])])).toEqual(["recorded"]);
    await journal.close();
  });

  test.each(damage)("%s is refused with --strict, and not touched", async (_, harm) => {
    using folder = project();
    const file = join(folder.directory, "journal.db");
    await fill(folder.directory);
    harm(file);
    const before = readFileSync(file);
    expect(() => openAt(folder.directory, { strict: true })).toThrow(
      expect.objectContaining({ code: "ZF_JOURNAL_CORRUPT" }),
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("a journal whose file is lost, while what was written last lies beside it,", () => {
  const LOSS = { gone: rmSync, empty: (file: string): void => truncateSync(file, 0) };

  test.each(Object.entries(LOSS))("is not thrown away: %s", async (_, lose) => {
    using folder = project();
    const { killed, wal } = await leaveBehind(folder.directory);
    lose(killed);
    expect(() => openAt(dirname(killed), { strict: true })).toThrow(
      expect.objectContaining({ code: "ZF_JOURNAL_CORRUPT" }),
    );
    expect(readFileSync(`${killed}-wal`).equals(wal)).toBe(true);

    const named: string[] = [];
    const journal = openAt(dirname(killed), { onSetAside: (file) => named.push(file) });
    expect(named.map((file) => readFileSync(`${file}-wal`).equals(wal))).toEqual([true]);
    expect(await journal.record([eventOf("a", [])])).toEqual(["recorded"]);
    await journal.close();
  });
});

test("a place where no file can be made is named", () => {
  using folder = project({ file: "" });
  expect(() => openAt(join(folder.directory, "file"))).toThrow(
    expect.objectContaining({ code: "ZF_JOURNAL_UNWRITABLE" }),
  );
  mkdirSync(join(folder.directory, "journal.db"));
  expect(() => openAt(folder.directory)).toThrow(
    expect.objectContaining({ code: "ZF_JOURNAL_UNWRITABLE" }),
  );
});

// Permissions do not hold root back.
test.skipIf(process.getuid?.() === 0)(
  "a file that cannot be written is refused at the start, not when the first event comes",
  async () => {
    using folder = project();
    await fill(folder.directory);
    chmodSync(join(folder.directory, "journal.db"), 0o400);
    expect(() => openAt(folder.directory)).toThrow(
      expect.objectContaining({ code: "ZF_JOURNAL_UNWRITABLE" }),
    );
  },
);

test("its files are for their owner's eyes only", async () => {
  using folder = project();
  const journal = openAt(join(folder.directory, "deeper"));
  await journal.record([eventOf("a", [])]);
  const files = readdirSync(join(folder.directory, "deeper"));
  expect(files.toSorted()).toEqual(["journal.db", "journal.db-shm", "journal.db-wal"]);
  for (const file of files)
    expect(statSync(join(folder.directory, "deeper", file)).mode & 0o777).toBe(0o600);
  await journal.close();
});

async function fill(directory: string): Promise<void> {
  const journal = openAt(directory);
  await journal.record(Array.from({ length: 300 }, (_, n) => eventOf(`${n}`, ["r"], "u")));
  await journal.close();
}

/** A journal as it lies there after a process that was killed. */
async function leaveBehind(directory: string) {
  const journal = openAt(directory);
  await journal.record([eventOf("a", ["r"])]);
  const killed = join(directory, "killed", "journal.db");
  mkdirSync(dirname(killed));
  for (const part of ["", "-wal"])
    copyFileSync(join(directory, `journal.db${part}`), killed + part);
  await journal.close();
  return { killed, wal: readFileSync(`${killed}-wal`) };
}
