import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { correlate, passing } from "../testing/correlate.ts";
import { createTally } from "./tally.ts";

const T = 1_700_000_000_000;
const MINUTE = 60_000;
const missed = (at: number, key?: string) => passing("phone.callee_missed", at, key);

const options = { of: "phone.callee_missed", atLeast: 3, within: "15m" };

function tally(more: object = {}) {
  return correlate(createTally({ ...options, ...more }), T);
}

const times = (minutes: readonly number[]) => minutes.map((minute) => T + minute * MINUTE);

describe("a count", () => {
  test("is told with the event that makes it full", () => {
    const counts = tally();
    const events = times([0, 5, 14]).map((at) => missed(at));
    expect(events.flatMap((event) => counts.pass(event))).toEqual([
      {
        key: `count ${events[2]?.id}`,
        at: T + 14 * MINUTE,
        of: events.map(({ id }) => id),
        event: {
          event: "zoomflow.count",
          event_ts: T + 14 * MINUTE,
          key: "m",
          count: 3,
          events: events.map(({ event }) => event),
          spanMs: 14 * MINUTE,
        },
      },
    ]);
  });

  test.each<[string, readonly number[], readonly number[]]>([
    ["not when there are too few in its time", [0, 8, 15, 23, 30], []],
    ["once, however long a burst goes on", [0, 1, 2, 3, 10, 12, 14, 20, 23], [2]],
    ["again when there were fewer in between", [0, 1, 2, 30, 31, 32], [2, 32]],
    ["again when one more comes after there were fewer", [0, 5, 10, 15], [10, 15]],
  ])("is told %s", (_, minutes, expected) => {
    const counts = tally();
    for (const at of times(minutes)) counts.pass(missed(at));
    expect(counts.out.map(({ at }) => at)).toEqual(times(expected));
  });

  test("is of one key", () => {
    const counts = tally();
    for (const key of ["a", "b", "a", "b"]) counts.pass(missed(T, key));
    expect(counts.pass(missed(T, "a"))).toMatchObject([{ event: { key: "a" } }]);
  });

  test("is put in order by time, so that a late event may complete what was before", () => {
    const counts = tally();
    counts.pass(missed(T));
    counts.pass(missed(T + 10_000));
    expect(counts.pass(missed(T + 5_000), T + 20_000)).toMatchObject([{ at: T + 10_000 }]);
    counts.pass(missed(T + 7_000), T + 21_000);
    expect(counts.out).toHaveLength(1);
  });

  test("leaves out what comes later than the lateness, and says so", () => {
    const counts = tally();
    for (const at of [T, T + 31_000]) counts.pass(missed(at));
    const late = missed(T + 500);
    expect(counts.pass(late, T + 31_000)).toEqual([]);
    expect(counts.missed).toEqual([{ id: late.id, why: "late" }]);
  });

  test("holds no more than it needs, however many there are, and forgets a key that is quiet", () => {
    const counts = tally({ within: "24h" });
    for (let index = 0; index < 1_000; index++) counts.pass(missed(T + index));
    expect(counts.windows.get("m")?.holds?.length).toBeLessThanOrEqual(203);
    expect(counts.out).toHaveLength(1);
    for (let index = 0; index < 50; index++) counts.pass(missed(T + index * MINUTE, "slow"));
    expect(counts.windows.get("slow")?.holds?.length).toBeLessThanOrEqual(5);
    counts.advance(T + 72 * 60 * MINUTE);
    expect(counts.windows.size).toBe(0);
  });
});

test("what it waits for can be told", () => {
  const counts = tally();
  for (const at of times([0, 20, 21])) counts.pass(missed(at));
  expect(createTally(options as never).describe?.(counts.windows.get("m") as never)).toBe(
    "m: 2 of 3 within 15m",
  );
});

test("bursts are told as they were, in any order within the lateness", () => {
  const moments = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 300_000 }),
      delay: fc.integer({ min: 0, max: 29_000 }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(moments, fc.integer({ min: 2, max: 5 }), (given, atLeast) => {
      const counts = tally({ atLeast, within: "20s" });
      const arriving = given.map(({ at, delay }) => ({ at: T + at, now: T + at + delay }));
      for (const { at, now } of arriving.toSorted((a, b) => a.now - b.now))
        counts.pass(missed(at), now);
      const bursts = burstsIn(
        arriving.map(({ at }) => at).toSorted((a, b) => a - b),
        atLeast,
        20_000,
      );
      // Each burst is told once, though its beginning may have been found later than one within it.
      expect(counts.missed).toEqual([]);
      for (const { from, to } of bursts)
        expect(counts.out.filter(({ at }) => at >= from && at < to).length).toBeGreaterThanOrEqual(
          1,
        );
      expect(counts.out.length).toBeGreaterThanOrEqual(bursts.length);
      for (const { at } of counts.out)
        expect(bursts.some(({ from, to }) => at >= from && at < to)).toBe(true);
    }),
  );
});

test("bursts in order are told exactly once each", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 60 }), (given) => {
      const counts = tally({ within: "20s" });
      const sorted = given.map((at) => T + at).toSorted((a, b) => a - b);
      for (const at of sorted) counts.pass(missed(at));
      expect(counts.out.map(({ at }) => at)).toEqual(
        burstsIn(sorted, 3, 20_000).map(({ from }) => from),
      );
    }),
  );
});

/** From when to when there were so many in the time before: by looking at every instant that matters. */
function burstsIn(sorted: readonly number[], atLeast: number, within: number) {
  const changes = [...new Set(sorted.flatMap((at) => [at, at + within]))].toSorted((a, b) => a - b);
  const bursts: { from: number; to: number }[] = [];
  let open: number | undefined;
  for (const now of changes) {
    const many = sorted.filter((at) => at <= now && at > now - within).length;
    const left = sorted.filter((at) => at < now && at > now - within).length;
    if (open !== undefined && left < atLeast) {
      bursts.push({ from: open, to: now });
      open = undefined;
    }
    if (open === undefined && many >= atLeast) open = now;
  }
  return bursts;
}
