import { expect, test } from "vitest";

import { createDoor } from "./door.ts";

/** As SQLite throws it; extended codes have the primary one in their low byte. */
const sqliteError = (errcode: number): Error =>
  Object.assign(new Error(`sqlite says ${errcode}`), { errcode });

test.each([
  ["a damaged file", sqliteError(11), "ZF_JOURNAL_CORRUPT"],
  ["a file that is none of SQLite's", sqliteError(26), "ZF_JOURNAL_CORRUPT"],
  ["a damaged index, by its extended code", sqliteError(11 | (3 << 8)), "ZF_JOURNAL_CORRUPT"],
  ["a full disk", sqliteError(13), "ZF_JOURNAL_UNWRITABLE"],
  ["a file that another process holds", sqliteError(5 | (2 << 8)), "ZF_JOURNAL_BUSY"],
  [
    "a file that is closed",
    Object.assign(new Error("database is not open"), { code: "ERR_INVALID_STATE" }),
    "ZF_JOURNAL_UNWRITABLE",
  ],
])("%s is told by its code, with the file's name", async (_, thrown, code) => {
  let damaged = 0;
  const door = createDoor(
    "/data/journal.db",
    {
      write: () => Promise.reject(thrown),
      flush() {},
    },
    () => damaged++,
  );
  const expected = { code, message: `/data/journal.db: ${thrown.message}`, cause: thrown };
  await expect(door.write({ apply() {} })).rejects.toMatchObject(expected);
  const fails = (): never => {
    throw thrown;
  };
  await expect(door.read(fails)).rejects.toMatchObject(expected);
  expect(damaged, "damage is told of").toBe(code === "ZF_JOURNAL_CORRUPT" ? 2 : 0);
});

test.each([
  ["is too big", sqliteError(18)],
  ["is not what the table takes", sqliteError(19 | (12 << 8))],
  ["is not of the kind that is asked for", sqliteError(20)],
  ["cannot be given to SQLite at all", new TypeError("Provided value cannot be bound")],
])("a write of what %s is its own fault, and the file is well", async (_, thrown) => {
  const group = { write: () => Promise.reject(thrown), flush() {} };
  const door = createDoor("/data/journal.db", group, () => {});
  await expect(door.write({ apply() {} })).rejects.toMatchObject({
    code: "ZF_UNRECORDABLE",
    retryable: false,
    message: `/data/journal.db cannot hold what was to be written: ${thrown.message}`,
    cause: thrown,
  });
  expect(door.health()).toEqual({ ok: true, reason: "writable" });
});
