import fc from "fast-check";
import { expect, test } from "vitest";

import { createRing } from "./ring.ts";

const SIZE = { stepMs: 10, steps: 4, columns: 2 };

test("what happened is counted in its step, and each column for itself", () => {
  const ring = createRing(SIZE);
  ring.add(100, 0);
  ring.add(109, 0);
  ring.add(110, 1, 5);
  ring.add(120, 0);
  expect(ring.read(125, 0)).toEqual([0, 2, 0, 1]);
  expect(ring.read(125, 1)).toEqual([0, 0, 5, 0]);
  expect(ring.from(125)).toBe(90);
  expect(ring.sums(125)).toEqual([3, 5]);
  expect(ring.sums(145)).toEqual([1, 5]);
});

test("time that passes without anything leaves steps at nothing, and what is old is forgotten", () => {
  const ring = createRing(SIZE);
  ring.add(100, 0);
  expect(ring.read(139, 0)).toEqual([1, 0, 0, 0]);
  expect(ring.read(140, 0)).toEqual([0, 0, 0, 0]);
  ring.add(1_000, 0);
  ring.add(100, 0);
  expect(ring.read(1_000, 0)).toEqual([0, 0, 0, 1]);
});

test("a clock that was far ahead, and is put right, leaves nothing uncounted from then on", () => {
  const ring = createRing(SIZE);
  ring.add(110, 0);
  ring.add(7_300, 0);
  for (const at of [115, 121]) {
    ring.asOf(at);
    ring.add(at, 0);
  }
  expect(ring.read(121, 0)).toEqual([0, 0, 1, 1]);
  expect(ring.sums(7_300)).toEqual([0, 0]);
});

test("a clock that is put right by a few steps keeps what was counted before them", () => {
  const ring = createRing(SIZE);
  for (const at of [100, 110, 120, 130]) ring.add(at, 0);
  ring.asOf(125);
  expect(ring.read(139, 0)).toEqual([1, 1, 1, 1]);
  ring.asOf(115);
  ring.add(115, 0);
  expect(ring.read(115, 0)).toEqual([0, 0, 1, 2]);
  expect(ring.read(135, 0)).toEqual([1, 2, 0, 0]);
});

test("whatever comes in whatever order, no column counts more than what lies in its steps", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 }), (times) => {
      const ring = createRing(SIZE);
      for (const at of times) ring.add(at, 0);
      const now = Math.max(0, ...times);
      const first = ring.from(now);
      // What is late for the newest seen before it may be left out, and never be counted elsewhere.
      const there = ring.read(now, 0);
      for (const [index, count] of there.entries()) {
        const [from, to] = [first + index * 10, first + (index + 1) * 10];
        expect(count).toBeLessThanOrEqual(times.filter((at) => at >= from && at < to).length);
      }
      expect(ring.sums(now + 15)[0]).toBe(
        ring.read(now + 15, 0).reduce((sum, count) => sum + count, 0),
      );
      expect(there.at(-1)).toBe(times.filter((at) => at >= now - (now % 10)).length);
    }),
  );
});
