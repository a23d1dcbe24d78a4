import fc from "fast-check";
import { expect, test } from "vitest";

import { parseRetryAfter } from "./retry-after.ts";

const NOW = Date.UTC(2026, 0, 1);

test.each<[string | undefined, number | undefined]>([
  ["0", 0],
  ["120", 120_000],
  [" 3 ", 3_000],
  ["0.5", 500],
  ["99999999999", 86_400_000],
  ["Thu, 01 Jan 2026 00:00:10 GMT", 10_000],
  ["Wed, 31 Dec 2025 23:59:00 GMT", 0],
  ["Friday, 02-Jan-26 00:00:00 GMT", 86_400_000],
  [undefined, undefined],
  ["", undefined],
  ["-5", undefined],
  ["soon", undefined],
  ["Someday", undefined],
  ["Mon, nonsense", undefined],
  ["3.4.2026", undefined],
])("%j asks for a wait of %j ms", (value, ms) => {
  expect(parseRetryAfter(value, NOW)).toBe(ms);
});

test("whatever a peer writes, the wait is from nothing to one day", () => {
  fc.assert(
    fc.property(fc.string(), fc.maxSafeInteger(), (value, now) => {
      const ms = parseRetryAfter(value, now);
      if (ms !== undefined) expect(ms >= 0 && ms <= 86_400_000).toBe(true);
    }),
  );
});
