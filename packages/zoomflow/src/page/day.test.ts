import fc from "fast-check";
import { expect, test } from "vitest";

import { stretchesOf } from "./day.ts";

const DAY = { from: 100, to: 200 };

test("a day without gaps is one stretch, and before the journal began nothing is known", () => {
  expect(stretchesOf(DAY, [], 0)).toEqual([{ is: "connected", from: 100, to: 200 }]);
  expect(stretchesOf(DAY, [], 130)).toEqual([
    { is: "unknown", from: 100, to: 130 },
    { is: "connected", from: 130, to: 200 },
  ]);
});

test("gaps are told with their causes, cut at the ends of the day", () => {
  const gaps = [
    { from: 50, to: 110, cause: "restart" },
    { from: 120, to: 130, cause: "reset" },
    { from: 125, to: 128, cause: "within" },
    { from: 190, to: null, cause: "refused" },
  ];
  expect(stretchesOf(DAY, gaps, 0)).toEqual([
    { is: "gap", from: 100, to: 110, cause: "restart" },
    { is: "connected", from: 110, to: 120 },
    { is: "gap", from: 120, to: 130, cause: "reset" },
    { is: "connected", from: 130, to: 190 },
    { is: "gap", from: 190, to: 200, cause: "refused" },
  ]);
});

test("whatever the gaps, a day has no holes and nothing twice", () => {
  const gap = fc.record({
    from: fc.integer({ min: 0, max: 300 }),
    length: fc.option(fc.integer({ min: 0, max: 200 })),
  });
  fc.assert(
    fc.property(fc.array(gap), fc.integer({ min: 0, max: 300 }), (given, beganAt) => {
      const gaps = given
        .map(({ from, length }) => ({
          from,
          to: length === null ? null : from + length,
          cause: "x",
        }))
        .toSorted((a, b) => a.from - b.from);
      const told = stretchesOf(DAY, gaps, beganAt);
      expect([told[0]?.from, told.at(-1)?.to]).toEqual([100, 200]);
      for (const [index, stretch] of told.entries()) {
        expect(stretch.to).toBeGreaterThan(stretch.from);
        if (index > 0) expect(stretch.from).toBe(told[index - 1]?.to);
      }
    }),
  );
});
