import fc from "fast-check";
import { expect, test } from "vitest";

import { type Past, QUARTER_MS, usualOf } from "./usual.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2026, 0, 5);

/** So many events in every quarter for which `count` says so. */
function pastOf(count: (time: number) => number, days = 28, more: Partial<Past> = {}): Past {
  const counts = new Map<number, number>();
  const to = MONDAY + days * DAY;
  for (let time = MONDAY; time < to; time += QUARTER_MS)
    if (count(time) > 0) counts.set(time / QUARTER_MS, count(time));
  return { counts, from: MONDAY, to, gaps: [], ...more };
}

const atNine = (day: number): number => MONDAY + 28 * DAY + day * DAY + 9 * HOUR;

test("less than a week says nothing, nor one that was hardly watched", () => {
  const always = (): number => 5;
  expect(usualOf(pastOf(always, 6))).toBeUndefined();
  expect(usualOf(pastOf(always, 7))).toBeDefined();
  const gaps = [{ from: MONDAY + DAY, to: MONDAY + 4 * DAY }];
  expect(usualOf(pastOf(always, 7, { gaps }))).toBeUndefined();
});

test("an hour that is always busy is unlikely to be quiet, and never certain not to be", () => {
  const usual = usualOf(pastOf(() => 10));
  expect(usual?.perHourAt(atNine(0))).toBe(40);
  expect(Math.exp(usual?.lnEmptyAt(atNine(0)) ?? 0)).toBeCloseTo(1 / 17, 6);
});

test("an hour is taken for no busier than the hours beside it", () => {
  const nine = (time: number): number => ((((time / HOUR) % 24) | 0) === 9 ? 10 : 0);
  const usual = usualOf(pastOf(nine));
  expect(usual?.perHourAt(atNine(2))).toBe(40);
  expect(Math.exp(usual?.lnEmptyAt(atNine(2)) ?? 0)).toBeCloseTo(1, 6);
});

test("what was missed is no silence: only hours that were watched count", () => {
  const busy = pastOf(() => 10);
  const gap = { from: MONDAY + 5 * HOUR, to: MONDAY + 15 * HOUR + 1 };
  const missed = new Map([...busy.counts].filter(([one]) => !within(one * QUARTER_MS, gap)));
  const usual = usualOf({ ...busy, counts: missed, gaps: [gap] });
  expect(usual?.perHourAt(atNine(0))).toBe(40);
  expect(usual?.perHourAt(MONDAY + 28 * DAY + 15 * HOUR)).toBe(40);
});

function within(time: number, { from, to }: { readonly from: number; readonly to: number }) {
  return time >= from && time < to;
}

test("a chance is a chance, whatever the journal holds", () => {
  const counts = fc.array(fc.tuple(fc.nat(4_000), fc.nat(1_000)), { maxLength: 200 });
  const gaps = fc.array(fc.tuple(fc.nat(28 * 24), fc.nat(48)), { maxLength: 20 });
  fc.assert(
    fc.property(
      counts,
      gaps,
      fc.integer({ min: 7, max: 28 }),
      fc.nat(),
      (counts, gaps, days, at) => {
        const first = MONDAY / QUARTER_MS;
        const usual = usualOf({
          counts: new Map(counts.map(([quarter, count]) => [first + quarter, count])),
          from: MONDAY,
          to: MONDAY + days * DAY,
          gaps: gaps.map(([hour, hours]) => {
            const from = MONDAY + hour * HOUR;
            return { from, to: from + hours * HOUR };
          }),
        });
        const lnEmpty = usual?.lnEmptyAt(MONDAY + at) ?? 0;
        expect(lnEmpty).toBeLessThanOrEqual(0);
        expect(lnEmpty).toBeGreaterThanOrEqual(Math.log(1 / 17));
        expect(usual?.perHourAt(MONDAY + at) ?? 0).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
