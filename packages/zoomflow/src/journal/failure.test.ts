import { expect, test } from "vitest";

import { journalFailure } from "./failure.ts";

const sqlite = (message: string, errcode: number): Error =>
  Object.assign(new Error(message), { code: "ERR_SQLITE_ERROR", errcode });

test("what the system fails to write may also be a limit, and its hint says so", () => {
  const error = journalFailure("j.db cannot be written", sqlite("disk I/O error", 778));
  expect(error).toMatchObject({ code: "ZF_JOURNAL_UNWRITABLE", retryable: true });
  for (const cure of ["room on the disk", "quota", "ulimit -f", "faults of the disk"])
    expect(error.hint).toContain(cure);
});

test("a disk that is full is told to be that", () => {
  const error = journalFailure("j.db cannot be written", sqlite("database or disk is full", 13));
  expect(error.code).toBe("ZF_JOURNAL_UNWRITABLE");
  expect(error.hint).not.toContain("ulimit");
});
