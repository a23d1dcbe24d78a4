import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createCrowd } from "./crowd.ts";

function setup() {
  const clock = fakeClock();
  const told: object[] = [];
  const crowd = createCrowd(clock, { most: 5, withinMs: 10_000 }, (leftOut) =>
    told.push(Object.fromEntries(leftOut)),
  );
  const admitted = (kind: string, count: number): number =>
    Array.from({ length: count }, () => crowd.admits(kind)).filter(Boolean).length;
  return { clock, told, admitted, crowd };
}

test("so many of a kind have a line of their own in a while, and the rest is counted", async () => {
  const { clock, told, admitted } = setup();
  expect(admitted("a", 12)).toBe(5);
  expect(admitted("b", 3), "each kind by itself").toBe(3);
  await clock.advance(10_000);
  expect(told).toEqual([{ a: 7 }]);
  expect(admitted("a", 1), "then there is room again").toBe(1);
});

test("where there is no crowd, nothing is told and no timer is left", async () => {
  const { clock, told, admitted } = setup();
  expect(admitted("a", 5)).toBe(5);
  await clock.advance(10_000);
  expect(told).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("a new kind is never hidden, however many there are", () => {
  const { admitted } = setup();
  for (let n = 0; n < 5_000; n++) expect(admitted(`kind ${n}`, 1)).toBe(1);
});

test("what was left out is told before the end", () => {
  const { clock, told, admitted, crowd } = setup();
  admitted("a", 7);
  crowd.flush();
  crowd.flush();
  expect(told).toEqual([{ a: 2 }]);
  expect(clock.pending).toBe(0);
});

test("what goes on and on has fewer lines than what begins, until it has paused", async () => {
  const clock = fakeClock();
  const told: object[] = [];
  const crowd = createCrowd(clock, { most: 5, withinMs: 10_000, mostOfCrowd: 1 }, (leftOut) =>
    told.push(Object.fromEntries(leftOut)),
  );
  const lines = async (seconds: number): Promise<number> => {
    let admitted = 0;
    for (let second = 0; second < seconds; second++) {
      if (crowd.admits("a")) admitted++;
      await clock.advance(1_000);
    }
    return admitted;
  };
  expect(await lines(10)).toBe(5);
  expect(await lines(30), "one of each ten seconds").toBe(3);
  expect(told).toEqual([{ a: 5 }, { a: 9 }, { a: 9 }, { a: 9 }]);
  await clock.advance(20_000);
  expect(clock.pending, "nobody waits for more").toBe(0);
  expect(await lines(5), "then it is new again").toBe(5);
  crowd.flush();
  expect(clock.pending).toBe(0);
});
