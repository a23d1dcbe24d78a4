import fc from "fast-check";
import { expect, test } from "vitest";

import { parseDuration } from "./duration.ts";

const T = 1_767_603_600_000;

test.each([
  ["250ms", 250],
  ["10s", 10_000],
  ["5m", 300_000],
  ["1.5h", 5_400_000],
  ["7d", 604_800_000],
  ["0s", 0],
  ["36500d", 3_153_600_000_000],
])("%s is %d ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each([
  "",
  "5",
  "s",
  "5 minutes",
  "5 s",
  "-5s",
  "1e3s",
  "5S",
  "5s ",
  ".5s",
  "1.s",
  "5sm",
  "36501d",
  "99999999999999999d",
  `${"9".repeat(400)}s`,
])("%j is no duration", (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test("any text gives a time that can be written down or nothing, and never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d+(\.\d+)?(ms|s|m|h|d)$/)), (text) => {
      const ms = parseDuration(text);
      expect(ms === undefined || (ms >= 0 && Number.isSafeInteger(T + Math.ceil(ms)))).toBe(true);
    }),
  );
});
