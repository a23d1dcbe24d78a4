import { expect, test } from "vitest";

import { ago, clock, coarse, duration, hourAndMinute, inFull } from "./time.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [-5, "0 ms"],
  [46.4, "46 ms"],
  [1_250, "1.2 s"],
  [12_900, "12 s"],
  [3 * MINUTE, "3 min"],
  [3 * MINUTE + 20_000, "3 min 20 s"],
  [25 * MINUTE + 20_000, "25 min"],
  [3 * HOUR + 12 * MINUTE, "3 h 12 min"],
  [24 * HOUR, "24 h"],
  [6 * DAY + 2 * HOUR, "6 days 2 h"],
  [40 * DAY + 2 * HOUR, "40 days"],
])("%d ms are said as %s", (ms, said) => {
  expect(duration(ms)).toBe(said);
});

test.each([
  [500, "just now"],
  [-3_000, "just now"],
  [4_000, "4 s ago"],
  [59 * MINUTE, "59 min ago"],
  [26 * HOUR, "26 h ago"],
  [3 * DAY, "3 days ago"],
  [-5 * MINUTE, "in 5 min"],
])("what was %d ms ago is said as %s", (past, said) => {
  expect(ago(10 * DAY - past, 10 * DAY)).toBe(said);
});

test("a length that goes on is told without its seconds", () => {
  expect(coarse(6 * MINUTE + 5_000)).toBe("6 min");
});

test("a time of today is told without the date, another day's with it", () => {
  const now = new Date(2026, 10, 23, 14, 3, 22).getTime();
  expect(clock(now - 60_000, now)).toBe("14:02:22");
  expect(clock(now - 2 * DAY, now)).toBe("21 Nov 14:03:22");
  expect(hourAndMinute(now)).toBe("14:03");
  expect(inFull(now)).toContain("Monday");
});
