import { expect, test } from "vitest";

import { journalOf, journalProblems } from "./journal.ts";
import { parseSize } from "./size.ts";

test.each([
  ["500KB", 500_000],
  ["1.5GB", 1_500_000_000],
  ["64MB", 64_000_000],
  ["2TB", 2e12],
])("%s is %d bytes", (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test.each(["", "1", "GB", "1 GB", "-1GB", "1gb", "1GiB", `${"9".repeat(20)}GB`])(
  "%j is no size",
  (text) => {
    expect(parseSize(text)).toBeUndefined();
  },
);

test("a journal's size is a gigabyte unless told otherwise, and never too small to hold anything", () => {
  const at = { directory: "/d", dataDirectory: "/d/data" };
  expect(journalOf({}, at).maxBytes).toBe(1e9);
  expect(journalOf({ maxSize: "20MB" }, at).maxBytes).toBe(20e6);
  expect(journalProblems({ maxSize: "1MB" })).toEqual([]);
  for (const maxSize of ["10KB", "much", 5])
    expect(journalProblems({ maxSize })).toMatchObject([{ where: "journal.maxSize" }]);
});
