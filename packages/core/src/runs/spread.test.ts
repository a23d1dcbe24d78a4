import fc from "fast-check";
import { expect, test } from "vitest";

import { spreadLane } from "./spread.ts";

const width = fc.integer({ min: 1, max: 12 });

test("as long as one of the lanes is free, a run gets a free one", () => {
  fc.assert(
    fc.property(width, fc.string(), fc.nat(11), (lanes, key, free) => {
      const wanted = `lane\n${free % lanes}`;
      expect(spreadLane("lane", lanes, key, (one) => one === wanted)).toBe(wanted);
    }),
  );
});

test("a backlog is spread evenly over the lanes, and the same event always gets the same", () => {
  const busy = (): boolean => false;
  const lanes = Array.from({ length: 8_000 }, (_, n) => spreadLane("lane", 8, `key-${n}`, busy));
  const counts = Map.groupBy(lanes, (lane) => lane);
  expect(counts.size).toBe(8);
  for (const runs of counts.values()) expect(runs.length).toBeGreaterThan(800);
  expect(spreadLane("lane", 8, "key-7", busy)).toBe(lanes[7]);
});
