import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

import type { Entry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { verify } from "./verify.ts";

const everything = { now: T, limit: 1_000, except: new Set<string>() };
const TIME = "2026-01-05T09-00-00-000Z";

/** What a crash leaves: 100 events in the file, 100 more only in SQLite's log beside it. */
async function crashed(from: string, to: string): Promise<string> {
  const journal = openAt(from);
  const record = (start: number) =>
    journal.record(Array.from({ length: 100 }, (_, n) => eventOf(`${start + n}`, ["r"])));
  await record(0);
  journal.database.exec("pragma wal_checkpoint(truncate)");
  for (let n = 0; n < 10; n++)
    await journal.record(
      Array.from({ length: 10 }, (_, k) => eventOf(`${100 + 10 * n + k}`, ["r"])),
    );
  for (const part of ["", "-wal"])
    copyFileSync(join(from, `journal.db${part}`), join(to, `journal.db${part}`));
  await journal.close();
  return join(to, "journal.db");
}

describe("SQLite's log beside the journal", () => {
  test("cut short: what was written before the cut is there", async () => {
    using given = folders();
    const { from, to } = given;
    const file = await crashed(from.directory, to.directory);
    truncateSync(`${file}-wal`, Math.floor(statSync(`${file}-wal`).size / 2));
    const journal = openAt(to.directory, { onSetAside: () => expect.unreachable() });
    const waiting = journal.found?.waiting ?? 0;
    expect(waiting % 10, "transactions as a whole").toBe(0);
    expect([waiting >= 100, waiting < 200]).toEqual([true, true]);
    expect(verify(journal.database)).toEqual([]);
    await journal.close();
  });

  test("overwritten: it is set aside and named, and the journal goes on without it", async () => {
    using given = folders();
    const { from, to } = given;
    const file = await crashed(from.directory, to.directory);
    writeFileSync(`${file}-wal`, "garbage".repeat(10_000));
    const named: string[] = [];
    const journal = openAt(to.directory, {
      clock: fakeClock(T),
      onSetAside: (aside) => named.push(aside),
    });
    expect(named).toEqual([`${file}-wal.broken-${TIME}`]);
    expect(readFileSync(named[0] ?? "", "utf8")).toMatch(/^garbage/);
    expect(journal.found?.waiting).toBe(100);
    expect(await journal.record([eventOf("100", ["r"])])).toEqual(["recorded"]);
    await journal.close();
  });

  test("overwritten, with --strict: it is refused and not touched", async () => {
    using given = folders();
    const { from, to } = given;
    const file = await crashed(from.directory, to.directory);
    writeFileSync(`${file}-wal`, "garbage".repeat(10_000));
    expect(() => openAt(to.directory, { strict: true })).toThrow(
      expect.objectContaining({ code: "ZF_JOURNAL_CORRUPT" }),
    );
    expect(readdirSync(to.directory).toSorted()).toEqual(["journal.db", "journal.db-wal"]);
  });

  test("empty: nothing is wrong", async () => {
    using given = folders();
    const { from, to } = given;
    const file = await crashed(from.directory, to.directory);
    writeFileSync(`${file}-wal`, "");
    const journal = openAt(to.directory, { onSetAside: () => expect.unreachable() });
    expect(journal.found?.waiting).toBe(100);
    await journal.close();
  });
});

test("a damaged journal beside a log that is none is set aside with it, and both are named", async () => {
  using folder = project({ "journal.db": "no database", "journal.db-wal": "no log" });
  const named: string[] = [];
  const journal = openAt(folder.directory, {
    clock: fakeClock(T),
    onSetAside: (aside) => named.push(aside),
  });
  const contents = named.map((aside) => readFileSync(aside, "utf8"));
  expect(contents).toEqual(["no log", "no database"]);
  await journal.close();
});

describe("damage in a journal that is too large to be looked through at each start", () => {
  test("is told when it is met, and the next start looks through it, sets it aside and begins anew", async () => {
    using folder = project();
    const file = join(folder.directory, "journal.db");
    await fillBeyondTheLook(folder.directory);
    zero(file, 30_000_000, 100_000);

    const journal = openAt(folder.directory, { onSetAside: () => expect.unreachable() });
    await expect(journal.claim(everything)).rejects.toMatchObject({ code: "ZF_JOURNAL_CORRUPT" });
    expect(await journal.failure).toMatchObject({ code: "ZF_JOURNAL_CORRUPT" });
    await journal.close();

    expect(() => openAt(folder.directory, { strict: true })).toThrow(
      expect.objectContaining({ code: "ZF_JOURNAL_CORRUPT" }),
    );
    const named: string[] = [];
    const options = { clock: fakeClock(T), onSetAside: (aside: string) => named.push(aside) };
    const next = openAt(folder.directory, options);
    expect(named).toEqual([`${file}.broken-${TIME}`]);
    expect(await next.record([eventOf("a", ["r"])])).toEqual(["recorded"]);
    await next.close();
    expect(readdirSync(folder.directory).filter((name) => name.includes("damaged"))).toEqual([]);
  });
});

test("a journal that was suspected without reason goes on as it is", async () => {
  using folder = project();
  const first = openAt(folder.directory);
  await first.record([eventOf("a", ["r"])]);
  await first.close();
  writeFileSync(join(folder.directory, "journal.db-damaged"), "");
  const journal = openAt(folder.directory, { onSetAside: () => expect.unreachable() });
  expect(journal.found?.waiting).toBe(1);
  expect(readdirSync(folder.directory)).not.toContain("journal.db-damaged");
  await journal.close();
});

function folders() {
  const [from, to] = [project(), project()];
  return {
    from,
    to,
    [Symbol.dispose]() {
      from[Symbol.dispose]();
      to[Symbol.dispose]();
    },
  };
}

async function fillBeyondTheLook(directory: string): Promise<void> {
  const journal = openAt(directory);
  const large = (n: number): Entry => {
    const { arrival, ...rest } = eventOf(`${n}`, ["r"]);
    const event = { ...arrival.event, text: "x".repeat(1_000_000) };
    return { ...rest, arrival: { ...arrival, event } };
  };
  for (let n = 0; n < 70; n++) await journal.record([large(n)]);
  await journal.close();
}

function zero(file: string, from: number, count: number): void {
  const opened = openSync(file, "r+");
  writeSync(opened, Buffer.alloc(count), 0, count, from);
  closeSync(opened);
}
