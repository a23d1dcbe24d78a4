import fc from "fast-check";
import { expect, test } from "vitest";

import type { RunDetail } from "../../contract.ts";
import { timelineOf, waitBefore } from "./timeline.ts";

const runOf = (
  updatedAt: number,
  ...attempts: readonly (readonly [number, number])[]
): RunDetail => ({
  id: "r1",
  rule: "x",
  state: "dead",
  createdAt: 0,
  updatedAt,
  steps: [],
  attempts: attempts.map(([startedAt, endedAt], index) => ({
    number: index + 1,
    startedAt,
    endedAt,
    outcome: "failed",
  })),
});

test("attempts stand where they were within the run's time", () => {
  const { bars, lengthMs } = timelineOf(runOf(100, [0, 10], [50, 100]), 0);
  expect(lengthMs).toBe(100);
  expect(bars).toMatchObject([
    { number: 1, left: 0, width: 0.1 },
    { number: 2, left: 0.5, width: 0.5 },
  ]);
});

test("each attempt says how long it had waited", () => {
  const { attempts } = runOf(100, [4, 10], [50, 100]);
  expect([
    waitBefore(attempts, 0, 0),
    waitBefore(attempts, 1, 0),
    waitBefore(attempts, 2, 0),
  ]).toEqual([4, 40, 0]);
});

test("whatever the clock did meanwhile, nothing is drawn outside the line", () => {
  const time = fc.integer({ min: -1_000, max: 1_000 });
  fc.assert(
    fc.property(time, fc.array(fc.tuple(time, time)), time, (updatedAt, attempts, from) => {
      for (const { left, width } of timelineOf(runOf(updatedAt, ...attempts), from).bars) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(1.000_001);
      }
    }),
  );
});
