import { expect, test } from "vitest";

import { givenMoment, millisecondsOf, momentOf } from "./moment.ts";

const UTC = Date.UTC(2026, 0, 31, 9, 30);

test.each<[unknown, number | undefined]>([
  ["2026-01-31T09:30:00Z", UTC],
  ["2026-01-31T09:30:00.000Z", UTC],
  ["2026-01-31T10:30:00+01:00", UTC],
  ["2026-01-31T09:30:00", UTC],
  ["2026-01-31T09:30", UTC],
  ["2026-01-31", Date.UTC(2026, 0, 31)],
  [UTC, UTC],
  [String(UTC), UTC],
  ["2026-13-31", undefined],
  ["31 January 2026", undefined],
  ["", undefined],
  [Number.NaN, undefined],
  [8.64e15 + 1, undefined],
  ["9999999999999999", undefined],
  [null, undefined],
  [true, undefined],
])("%j is one moment whatever machine reads it", (given, ms) => {
  expect(millisecondsOf(given)).toBe(ms);
});

test("a rule may give a Date", () => {
  expect(givenMoment(new Date(UTC))).toBe(UTC);
  expect(givenMoment(new Date(Number.NaN))).toBeUndefined();
});

test("an event's own time is what it says, else when it came", () => {
  const context = { now: new Date(0), source: { name: "test", receivedAt: 7 } };
  expect(momentOf({ event: "x", event_ts: UTC }, context)).toBe(UTC);
  expect(momentOf({ event: "x", event_ts: String(UTC) }, context)).toBe(UTC);
  expect(momentOf({ event: "x" }, context)).toBe(7);
});
