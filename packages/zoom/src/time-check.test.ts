import type { Telemetry } from "@zoomflow/core/ports";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { clockHealth, createTimeCheck, skewOf } from "./time-check.ts";

const HOUR = 3_600_000;
const AT = Date.UTC(2026, 6, 1, 12);

function setup() {
  const time = { wall: AT, monotonic: 0 };
  const moments: Telemetry[] = [];
  const clock = { now: () => time.wall, monotonic: () => time.monotonic };
  const check = createTimeCheck(clock, (moment) => void moments.push(moment));
  const dated = (zoomAt: number) => check.compare(time.wall, new Date(zoomAt).toUTCString());
  return { time, moments, check, dated };
}

describe("a clock beside Zoom's", () => {
  test("is well before anything is known of it, and when it is right", () => {
    const { check, dated, moments } = setup();
    expect(check.health()).toEqual({ ok: true, reason: "not yet compared with Zoom's" });
    dated(AT);
    expect(check.health()).toEqual({ ok: true, reason: "within 60 s of Zoom's" });
    expect(moments).toEqual([{ is: "clock.compared", skewMs: 0 }]);
  });

  test("that is two hours off is told of, with the cure", () => {
    const { check, dated } = setup();
    dated(AT - 2 * HOUR);
    expect(check.health()).toMatchObject({
      ok: true,
      degraded: true,
      reason: "this clock is 2 h ahead of Zoom's",
      hint: expect.stringContaining("set-ntp"),
    });
    dated(AT + 2 * HOUR);
    expect(check.health().reason).toBe("this clock is 2 h behind Zoom's");
  });

  test("that is set while zoomflow runs is seen without another answer", () => {
    const { time, check, dated } = setup();
    dated(AT);
    time.monotonic += 10_000;
    time.wall += 10_000 + 5 * 60_000;
    expect(check.health()).toMatchObject({
      degraded: true,
      reason:
        "this clock is 5 min ahead of Zoom's since it was set while zoomflow ran, or the machine slept",
    });
    dated(time.wall);
    expect(check.health().degraded).toBeUndefined();
  });

  test.each([null, "", "yesterday", "Wed, 99 Jul"])("learns nothing from the date %s", (date) => {
    const { check, moments } = setup();
    check.compare(AT, date);
    expect(moments).toEqual([]);
    expect(check.health().ok).toBe(true);
  });
});

test("neither delay nor whole seconds are ever taken for a wrong clock", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 30_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }),
      (trueAt, delay, when, off) => {
        const zoomAt = Math.floor((trueAt + delay * when) / 1_000) * 1_000;
        const skew = skewOf(trueAt + off, trueAt + delay + off, zoomAt);
        // Never more than it is, and short of it by no more than the delay and a second.
        expect(Math.abs(skew)).toBeLessThanOrEqual(Math.abs(off) + 1e-6);
        expect(Math.abs(off) - Math.abs(skew)).toBeLessThanOrEqual(delay + 1_000);
        expect(clockHealth(skew, 0).ok).toBe(true);
      },
    ),
  );
});
