import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import type { Arrivals, Slice } from "../journal/arrivals.ts";
import { createLearning } from "./learning.ts";
import { QUARTER_MS } from "./usual.ts";

const DAY = 86_400_000;

/** A journal in which ten events came in every quarter of so many days, up to now. */
function setup(days: number, more: Partial<Arrivals> = {}) {
  const clock = fakeClock();
  const first = clock.now() - days * DAY;
  const looks: number[] = [];
  /** A slice for each day. */
  const after = (row: number): Slice => {
    looks.push(row);
    const from = Math.floor(first / QUARTER_MS) + row * 96;
    const counts = Array.from({ length: 96 }, (_, n) => [from + n, 10] as const);
    return row < days
      ? { counts, last: row + 1, more: true }
      : { counts: [], last: row, more: false };
  };
  const arrivals: Arrivals = {
    before: (time) => Math.max(0, Math.floor((time - first) / DAY)),
    firstAfter: (row) => first + row * DAY,
    after,
    gaps: () => [],
    ...more,
  };
  return { clock, looks, learning: createLearning(arrivals, clock) };
}

test("a journal is looked through a little at a time, and never twice", async () => {
  const { clock, looks, learning } = setup(10);
  learning.learn(0);
  learning.learn(0);
  expect([looks.length, learning.usual]).toEqual([1, undefined]);
  await clock.advance(1_000);
  expect([looks.length, clock.pending]).toEqual([11, 0]);
  expect(learning.usual?.perHourAt(clock.now())).toBe(40);
  learning.learn(0);
  expect(looks.slice(11)).toEqual([10]);
});

test("what is longer ago than four weeks says nothing", async () => {
  const { clock, looks, learning } = setup(100);
  learning.learn(0);
  await clock.advance(10_000);
  expect(looks[0]).toBe(72);
  expect(learning.usual).toBeDefined();
  // Two months on: nothing of it is of use.
  await clock.advance(60 * DAY);
  learning.learn(0);
  expect(learning.usual?.perHourAt(clock.now())).toBe(0);
});

test("an empty journal, and one that cannot be read, teach nothing and stop nothing", async () => {
  const empty = setup(0, { firstAfter: () => undefined });
  empty.learning.learn(0);
  expect(empty.learning.usual).toBeUndefined();
  const broken = setup(10, {
    after() {
      throw new Error("disk I/O error");
    },
  });
  broken.learning.learn(0);
  expect([broken.learning.usual, broken.clock.pending]).toEqual([undefined, 0]);
});

test("who leaves looks no more", async () => {
  const { clock, looks, learning } = setup(10);
  learning.learn(0);
  learning.leave();
  learning.learn(0);
  await clock.advance(1_000);
  expect([looks.length, clock.pending]).toEqual([1, 0]);
});
