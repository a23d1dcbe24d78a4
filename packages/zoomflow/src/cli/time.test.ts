import { expect, test } from "vitest";

import { localTime, span } from "./format-time.ts";
import { parseTime } from "./time.ts";

const NOW = Date.UTC(2026, 0, 31, 12);

test.each([
  ["2h", NOW - 7_200_000],
  ["7d", NOW - 7 * 86_400_000],
  ["2026-01-30T09:30Z", Date.UTC(2026, 0, 30, 9, 30)],
  ["2026-01-30T09:30:15.5+01:00", Date.UTC(2026, 0, 30, 8, 30, 15, 500)],
  ["2026-01-30", new Date(2026, 0, 30).getTime()],
  ["2026-01-30T09:30", new Date(2026, 0, 30, 9, 30).getTime()],
])("%s is a time", (text, time) => {
  expect(parseTime("since", text, NOW)).toBe(time);
});

test.each(["", "yesterday", "2h ago", "2026-13-01", "2026-01-30 09:30", "1767603600000"])(
  '"%s" is not a time that could be meant, and the option is named',
  (text) => {
    expect(() => parseTime("until", text, NOW)).toThrow(/--until/);
  },
);

test("what is shown as a time can be given as one", () => {
  expect(parseTime("since", localTime(NOW).replace(" ", "T"), 0)).toBe(NOW);
  expect(localTime(Number.MAX_SAFE_INTEGER)).toBe("unknown");
});

test.each([
  [0, "0 ms"],
  [349.6, "350 ms"],
  [12_999, "12 s"],
  [60_000, "1 m"],
  [7_260_000, "2 h 1 m"],
  [3 * 86_400_000 + 4 * 3_600_000 + 59_000, "3 d 4 h"],
])("%d ms is %s", (ms, text) => {
  expect(span(ms)).toBe(text);
});
