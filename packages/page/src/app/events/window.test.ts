import fc from "fast-check";
import { expect, test } from "vitest";

import { isNearEnd, windowOf } from "./window.ts";

const scrolled = fc.record({
  top: fc.integer({ min: -200, max: 4_000_000 }),
  height: fc.integer({ min: 1, max: 3_000 }),
  rowHeight: fc.integer({ min: 10, max: 80 }),
  rows: fc.integer({ min: 0, max: 100_000 }),
});

test("however long a list is, what is drawn and what is left out make up its whole height", () => {
  fc.assert(
    fc.property(scrolled, (at) => {
      const { first, end, above, below } = windowOf(at);
      expect(above + (end - first) * at.rowHeight + below).toBe(at.rows * at.rowHeight);
      expect(end - first).toBeLessThan(at.height / at.rowHeight + 30);
    }),
  );
});

test("wherever the list is scrolled to, every row in sight is drawn", () => {
  fc.assert(
    fc.property(scrolled, (at) => {
      const { first, end } = windowOf(at);
      const most = Math.max(0, at.rows * at.rowHeight - at.height);
      const top = Math.min(Math.max(0, at.top), most);
      const from = Math.floor(top / at.rowHeight);
      const to = Math.min(at.rows, Math.ceil((top + at.height) / at.rowHeight));
      expect(first).toBeLessThanOrEqual(from);
      expect(end).toBeGreaterThanOrEqual(to);
    }),
  );
});

test("older events are asked for before the end is reached", () => {
  const at = { height: 600, rowHeight: 38, rows: 200 };
  expect(isNearEnd({ ...at, top: 0 })).toBe(false);
  expect(isNearEnd({ ...at, top: 200 * 38 - 2_000 })).toBe(true);
});
