import { describe, expect, test } from "vitest";

import { scheduleTest } from "./schedule.ts";

const office = { days: "mon-fri", from: "09:00", to: "17:30", tz: "Europe/Berlin" } as const;
const at = (iso: string): number => Date.parse(iso);

describe("a moment is in a schedule by the clock on the wall", () => {
  test.each<[string, object, string, boolean]>([
    ["at its first minute", office, "2026-01-30T08:00:00Z", true],
    ["a millisecond before", office, "2026-01-30T07:59:59.999Z", false],
    ["in its last minute", office, "2026-01-30T16:29:59Z", true],
    ["at its end", office, "2026-01-30T16:30:00Z", false],
    ["on another day", office, "2026-01-31T12:00:00Z", false],
    ["in summer an hour earlier in UTC", office, "2026-07-31T07:00:00Z", true],
    ["in summer at the end", office, "2026-07-31T15:30:00Z", false],
    [
      "on a day that has begun there already",
      { days: "sat", tz: "Asia/Tokyo" },
      "2026-01-30T15:00:00Z",
      true,
    ],
    [
      "in a zone of half hours",
      { from: "09:00", to: "09:01", tz: "Asia/Kolkata" },
      "2026-01-30T03:30:00Z",
      true,
    ],
    [
      "on one of several days",
      { days: ["mon", "wed-fri"], tz: "UTC" },
      "2026-01-29T00:00:00Z",
      true,
    ],
    [
      "on none of several days",
      { days: ["mon", "wed-fri"], tz: "UTC" },
      "2026-01-27T12:00:00Z",
      false,
    ],
    [
      "in a range over the week's end",
      { days: "sat-mon", tz: "UTC" },
      "2026-02-01T12:00:00Z",
      true,
    ],
    ["after such a range", { days: "sat-mon", tz: "UTC" }, "2026-02-03T12:00:00Z", false],
    ["all day, when no hours are given", { tz: "UTC" }, "2026-02-03T23:59:59Z", true],
  ])("%s", (_, schedule, moment, expected) => {
    expect(scheduleTest(schedule)(at(moment))).toBe(expected);
  });

  const night = { days: "fri", from: "22:00", to: "06:00", tz: "Europe/Berlin" };
  test.each<[string, string, boolean]>([
    ["Friday evening", "2026-01-30T21:00:00Z", true],
    ["the early hours of Saturday, which belong to Friday", "2026-01-31T04:59:00Z", true],
    ["six on Saturday", "2026-01-31T05:00:00Z", false],
    ["the early hours of Friday, which belong to Thursday", "2026-01-30T03:00:00Z", false],
    ["Saturday evening", "2026-01-31T21:30:00Z", false],
  ])("over midnight: %s", (_, moment, expected) => {
    expect(scheduleTest(night)(at(moment))).toBe(expected);
  });

  test("over midnight before Sunday, too: Saturday's hours reach into it", () => {
    const late = scheduleTest({ days: "sat", from: "22:00", to: "02:00", tz: "UTC" });
    expect(late(at("2026-02-01T01:00:00Z"))).toBe(true);
    expect(late(at("2026-02-02T01:00:00Z"))).toBe(false);
  });
});

describe("when clocks change", () => {
  // In Berlin 02:00 becomes 03:00 on 29 March 2026, and 03:00 becomes 02:00 on 25 October.
  test("an hour that is left out holds no moments, and the next is whole", () => {
    const left = scheduleTest({ from: "02:00", to: "03:00", tz: "Europe/Berlin" });
    const next = scheduleTest({ from: "03:00", to: "04:00", tz: "Europe/Berlin" });
    const minutes = Array.from(
      { length: 24 * 60 },
      (_, n) => at("2026-03-28T23:00:00Z") + n * 60_000,
    );
    expect(minutes.filter(left)).toHaveLength(0);
    expect(minutes.filter(next)).toHaveLength(60);
  });

  test("an hour that comes twice counts twice", () => {
    const twice = scheduleTest({ days: "sun", from: "02:00", to: "03:00", tz: "Europe/Berlin" });
    const minutes = Array.from(
      { length: 25 * 60 },
      (_, n) => at("2026-10-24T22:00:00Z") + n * 60_000,
    );
    expect(minutes.filter(twice)).toHaveLength(120);
  });
});

describe("what is no schedule is refused", () => {
  test.each<[string, unknown, RegExp]>([
    ["a text", "mon-fri", /takes \{ days/],
    ["no zone", { days: "mon" }, /needs a `tz`/],
    ["a zone that there is not", { tz: "Europe/Berlln" }, /no time zone: "Europe\/Berlln"/],
    ["a day that there is not", { days: "mon-fry", tz: "UTC" }, /days like .* not "mon-fry"/],
    ["a range of three", { days: "mon-tue-wed", tz: "UTC" }, /days like/],
    ["a day as a number", { days: [1], tz: "UTC" }, /not a value of type number/],
    ["no days", { days: [], tz: "UTC" }, /has no days/],
    ["a time in words", { from: "nine", tz: "UTC" }, /`from` like "09:30", not "nine"/],
    ["a time without minutes", { from: "9", tz: "UTC" }, /`from` like/],
    ["a 61st minute", { from: "09:61", tz: "UTC" }, /`from` like/],
    ["a 25th hour", { to: "25:00", tz: "UTC" }, /`to` like/],
    ["a beginning at the end of the day", { from: "24:00", tz: "UTC" }, /`from` like/],
    ["no time at all", { from: "09:00", to: "09:00", tz: "UTC" }, /holds no time/],
    ["a misspelt field", { timezone: "UTC", tz: "UTC" }, /has no `timezone`/],
  ])("%s", (_, given, message) => {
    expect(() => scheduleTest(given)).toThrow(message);
  });
});
