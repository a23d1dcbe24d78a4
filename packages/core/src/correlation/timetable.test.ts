import { describe, expect, test } from "vitest";

import { correlate } from "../testing/correlate.ts";
import { cronFault } from "./cron.ts";
import { createTimetable } from "./timetable.ts";

const at = (text: string): number => Date.parse(text);
const HOUR = 3_600_000;

function timetable(cron: string, from: string, more: object = {}) {
  return correlate(createTimetable({ cron, tz: "UTC", ...more }), at(from));
}

/** The times that are told from one moment to another, as text. */
function toldOf(cron: string, tz: string, from: string, to: string): readonly string[] {
  const times = timetable(cron, from, { tz });
  return times.advance(at(to)).map((told) => new Date(told.at).toISOString().slice(0, 16));
}

describe("a schedule", () => {
  test("is told at each of its times, and has a key by the time that was meant", () => {
    const times = timetable("0 9 * * 1-5", "2026-01-02T08:00:00Z");
    const nine = at("2026-01-02T09:00:00Z");
    expect(times.advance(nine - 1)).toEqual([]);
    expect(times.advance(nine)).toEqual([
      {
        key: `schedule 0 9 * * 1-5 UTC ${nine}`,
        at: nine,
        event: { event: "zoomflow.schedule", event_ts: nine, key: "", at: nine, late: false },
      },
    ]);
    expect(times.advance(at("2026-01-05T08:59:59Z"))).toEqual([]); // the weekend
    expect(times.advance(at("2026-01-05T09:00:00Z"))).toHaveLength(1);
  });

  test("may go by seconds", () => {
    const times = timetable("*/20 * * * * *", "2026-01-02T08:00:00Z");
    expect(times.advance(at("2026-01-02T08:01:00Z"))).toHaveLength(3);
  });

  test("goes by the clocks of its time zone, over their changes", () => {
    expect(
      toldOf("0 9 * * *", "Europe/Paris", "2026-03-28T00:00:00Z", "2026-03-30T00:00:00Z"),
    ).toEqual(["2026-03-28T08:00", "2026-03-29T07:00"]);
  });

  test("comes right after the change where the clocks leave its time out", () => {
    expect(
      toldOf("30 2 * * *", "Europe/Paris", "2026-03-29T00:00:00Z", "2026-03-29T12:00:00Z"),
    ).toEqual(["2026-03-29T01:00"]);
  });

  test("comes once where the clocks repeat its time", () => {
    expect(
      toldOf("30 2 * * *", "Europe/Paris", "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z"),
    ).toHaveLength(1);
  });
});

describe("a time that passed while nobody looked", () => {
  /** Looked at for the first time after so long. */
  const after = (ms: number, more: object = {}) => {
    const machine = createTimetable({ cron: "0 * * * *", tz: "UTC", ...more });
    const window = machine.standing?.(at("2026-01-02T08:30:00Z"));
    if (window === undefined) throw new Error("it must stand");
    return machine.onDue(window, () => undefined, at("2026-01-02T09:00:00Z") + ms);
  };

  test("is told all the same within a minute", () => {
    expect(after(59_000, { missed: "skip" }).out).toMatchObject([{ event: { late: false } }]);
  });

  test("is made up for once, however many there were", () => {
    const { out, window } = after(5 * HOUR + 120_000);
    expect(out).toMatchObject([{ at: at("2026-01-02T14:00:00Z"), event: { late: true } }]);
    expect(window?.dueAt).toBe(at("2026-01-02T15:00:00Z"));
  });

  test("is the last of very many", () => {
    const { out } = after(5 * HOUR, { cron: "* * * * * *" });
    expect(out).toMatchObject([{ at: at("2026-01-02T14:00:00Z"), event: { late: false } }]);
  });

  test("is left out, if that is wanted", () => {
    const { out, window } = after(5 * HOUR + 120_000, { missed: "skip" });
    expect(out).toEqual([]);
    expect(window?.dueAt).toBe(at("2026-01-02T15:00:00Z"));
  });

  test("is the very moment it is looked at", () => {
    expect(after(HOUR).out).toMatchObject([
      { at: at("2026-01-02T10:00:00Z"), event: { late: false } },
    ]);
  });

  test("is not told before it has come", () => {
    expect(after(-1)).toMatchObject({ out: [], window: { dueAt: at("2026-01-02T09:00:00Z") } });
  });
});

test("a schedule looks at no events, and has an end when its expression has", () => {
  const machine = createTimetable({ cron: "0 0 30 2 *", tz: "UTC" });
  expect(machine.keyOf({ event: "meeting.started" })).toBeUndefined();
  const window = machine.standing?.(0);
  expect(window).toEqual({ state: { next: undefined } });
  expect(window && machine.describe?.(window)).toBe('"0 0 30 2 *" names no more times');
  const passing = { id: "evt_1", at: 0, event: { event: "x" } };
  expect(machine.onEvent(window, passing, () => undefined, 0)).toEqual({ window, out: [] });
  expect(window && machine.onDue(window, () => undefined, 0).out).toEqual([]);
});

test("when it comes next can be told", () => {
  const machine = createTimetable({ cron: "0 9 * * *", tz: "UTC" });
  const window = machine.standing?.(at("2026-01-02T08:00:00Z"));
  expect(window && machine.describe?.(window)).toBe(
    'the next time of "0 9 * * *" is 2026-01-02T09:00:00.000Z',
  );
});

test.each<[unknown, RegExp | undefined]>([
  ["0 9 * * 1-5", undefined],
  ["@daily", undefined],
  ["0 9 * *", /./],
  ["61 9 * * *", /./],
  ["0 0 30 2 *", /names no time/],
  [9, /must be a text/],
])("a fault in %s is found", (cron, fault) => {
  const found = cronFault(cron);
  if (fault === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(fault);
});
