import { expect, test } from "vitest";

import type { Day, Minutes } from "../../contract.ts";
import { ofDay, ofHour, rate, rowsOf, seriesInWords } from "./series.ts";

const from = new Date(2026, 10, 23, 14).getTime();
const hour = { from, events: [0, 4, 2], failed: [0, 1, 0], done: [], dropped: [] } as Minutes;

test("the hour is told in words: how many, when most, how many failed", () => {
  expect(seriesInWords(ofHour(hour))).toBe(
    "6 events in 3 min; most at 14:01, 4 per minute. 1 run failed.",
  );
  expect(seriesInWords(ofHour({ ...hour, events: [0, 0] }))).toBe("No events in 2 min.");
});

test("of a day the figures are per minute, too", () => {
  const day = { from, stepMs: 300_000, events: [5, 10], failed: [0, 5] } as unknown as Day;
  expect(ofDay(day)).toMatchObject({ events: [1, 2], failed: [0, 1] });
  expect(seriesInWords(ofDay(day))).toBe(
    "15 events in 10 min; most at 14:05, 2 per minute. 5 runs failed.",
  );
});

test("the table has the minutes in which something happened, the newest first", () => {
  expect(rowsOf(ofHour(hour))).toEqual([
    { at: from + 120_000, events: 2, failed: 0 },
    { at: from + 60_000, events: 4, failed: 1 },
  ]);
});

test("a small rate keeps its fraction", () => {
  expect([rate(0.25), rate(3), rate(12.6)]).toEqual(["0.3", "3", "13"]);
});
