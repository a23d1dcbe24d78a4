import { expect, test } from "vitest";

import { retryAfterMs } from "./retry-after.ts";

const now = Date.UTC(2026, 0, 5, 9);

test.each([
  ["seconds", "30", 30_000],
  ["nothing to wait", "0", 0],
  ["fractions", " 1.5 ", 1_500],
  ["a date", "Mon, 05 Jan 2026 09:01:00 GMT", 60_000],
  ["a date in the past", "Mon, 05 Jan 2026 08:00:00 GMT", 0],
  ["no longer than a quarter of an hour", "86400", 900_000],
  ["no longer, with a date", "Tue, 06 Jan 2026 09:00:00 GMT", 900_000],
  ["not a negative number", "-5", undefined],
  ["not a word", "soon", undefined],
  ["not a date without a time", "2026-01-05", undefined],
  ["not an impossible date", "Xxx, 99 Yyy 2026 99:99:99 GMT", undefined],
  ["not an empty text", " ", undefined],
  ["not a missing one", undefined, undefined],
  ["not a missing header", null, undefined],
])("Retry-After takes %s", (_, header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});
