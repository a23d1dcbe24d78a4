import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { hush, type Hush, LOUD, silenceHealth } from "./hush.ts";
import { QUARTER_MS, type Usual, usualOf } from "./usual.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Monday, 00:00 UTC, some weeks before clocks change in Europe. */
const MONDAY = Date.UTC(2026, 1, 16);

/** Events in an hour. */
type Rate = (time: number) => number;

/** A chance that is the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An office in some time zone: days, nights, weekends and a quiet lunch. */
const office =
  (perHour: number, offsetAt: (time: number) => number = () => 0): Rate =>
  (time) => {
    const local = time + offsetAt(time) * HOUR;
    const hour = Math.floor(local / HOUR) % 24;
    const weekend = Math.floor(local / DAY + 3) % 7 >= 5;
    if (weekend) return perHour / 20;
    if (hour < 7 || hour >= 19) return perHour / 40;
    return hour === 12 ? perHour / 4 : perHour;
  };

const EUROPE_CHANGES = Date.UTC(2026, 2, 29, 1);
const berlin = (time: number): number => (time < EUROPE_CHANGES ? 1 : 2);
const autumn = (time: number): number => (time < EUROPE_CHANGES ? 2 : 1);

interface Lived {
  readonly alarms: readonly number[];
  readonly usual: Usual | undefined;
}

/**
 * Lives through events as a runner does: learns four times a day from the last four weeks, looks every
 * minute. Each arrival brings `burst` events in one minute, as a meeting's participants come.
 */
function live(
  rate: Rate,
  seed: number,
  given: { readonly days: number; readonly stopAt?: number; readonly burst?: number },
): Lived {
  const { days, stopAt = Number.POSITIVE_INFINITY, burst = 1 } = given;
  const random = seeded(seed);
  const counts = new Map<number, number>();
  const alarms: number[] = [];
  let usual: Usual | undefined;
  let now: Hush = LOUD;
  let alarmed = false;
  for (let time = MONDAY; time < MONDAY + days * DAY; time += MINUTE) {
    if ((time - MONDAY) % (6 * HOUR) === 0) {
      const to = time - now.quietMs;
      const from = Math.max(MONDAY, to - 28 * DAY);
      usual = usualOf({ counts, from, to, gaps: [] });
    }
    const events = time < stopAt && random() < 1 - Math.exp(-rate(time) / burst / 60);
    const quarter = Math.floor(time / QUARTER_MS);
    if (events) counts.set(quarter, (counts.get(quarter) ?? 0) + burst);
    now = hush(now, { ms: MINUTE, connected: true, events }, usual, time);
    const { degraded = false } = silenceHealth(now, usual, time);
    if (degraded && !alarmed) alarms.push(time);
    alarmed = degraded;
  }
  return { alarms, usual };
}

describe("a tenant that goes on as usual", () => {
  test.each([
    ["a busy office", office(40), 1],
    ["a large one", office(2_000), 1],
    ["a small one", office(4), 1],
    ["a quiet tenant", office(0.3), 1],
    ["meetings that bring thirty events at once", office(60), 30],
    ["an office in Berlin, over the change of the clocks", office(40, berlin), 1],
    ["one whose days begin an hour later after it", office(40, autumn), 1],
    ["one that works the same day and night", () => 20, 1],
    ["a silent one", () => 0, 1],
  ])("%s is never told that something is wrong", (_, rate, burst) => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(live(rate, seed, { days: 56, burst }).alarms, `seed ${seed}`).toEqual([]);
  });

  test("in whatever time zone it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: -12, max: 14 }), fc.nat(), (zone, seed) => {
        const { alarms } = live(
          office(40, () => zone),
          seed,
          { days: 42 },
        );
        expect(alarms).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe("a tenant whose events stop", () => {
  const stops = (at: number, perHour: number, seed: number): number | undefined => {
    const stopAt = MONDAY + 35 * DAY + at;
    const [first] = live(office(perHour), seed, { days: 38, stopAt }).alarms;
    return first === undefined ? undefined : (first - stopAt) / HOUR;
  };

  test("on a busy morning is told within two hours", () => {
    for (const seed of [1, 2, 3]) {
      const after = stops(9 * HOUR, 40, seed);
      expect(after).toBeGreaterThan(0.25);
      expect(after).toBeLessThan(2);
    }
  });

  test("at night is told in the course of the next morning", () => {
    for (const seed of [1, 2, 3]) expect(stops(2 * HOUR, 40, seed)).toBeLessThan(9);
  });

  test("where there are a few an hour is told within the day", () => {
    for (const seed of [1, 2, 3]) expect(stops(8 * HOUR, 4, seed)).toBeLessThan(30);
  });
});

describe("silence", () => {
  const busy: Usual = { lnEmptyAt: () => Math.log(1 / 17), perHourAt: () => 40 };
  const quiet = (hours: number): Hush => {
    let now = LOUD;
    for (let ms = 0; ms < hours * HOUR; ms += 15_000)
      now = hush(now, { ms: 15_000, connected: true, events: false }, busy, ms);
    return now;
  };

  test("is told with what is usual, and what to look at", () => {
    expect(silenceHealth(quiet(3), busy, MONDAY)).toEqual({
      ok: true,
      degraded: true,
      reason: "no event for 3 h; usual at this hour: about 40 events an hour",
      hint: expect.stringContaining("event subscription"),
    });
    expect(silenceHealth(quiet(0.5), busy, MONDAY)).toEqual({
      ok: true,
      reason: "no event for 30 min; usual at this hour: about 40 events an hour",
    });
    expect(silenceHealth(LOUD, busy, MONDAY)).toEqual({
      ok: true,
      reason: "usual at this hour: about 40 events an hour",
    });
  });

  test("says nothing before it is known what is usual", () => {
    const before = hush(quiet(24), { ms: 1, connected: true, events: false }, undefined, 0);
    const { degraded, reason } = silenceHealth(before, undefined, 0);
    expect([degraded, reason]).toEqual([undefined, expect.stringContaining("takes a week")]);
  });

  test("ends with the first event, and does not grow without a connection", () => {
    const before = quiet(3);
    expect(hush(before, { ms: HOUR, connected: false, events: false }, busy, 0)).toEqual(before);
    expect(hush(before, { ms: HOUR, connected: true, events: true }, busy, 0)).toEqual(LOUD);
  });

  test("is not what a machine slept through", () => {
    const woken = hush(LOUD, { ms: 8 * HOUR, connected: true, events: false }, busy, 0);
    expect(woken.quietMs).toBe(MINUTE);
  });
});
