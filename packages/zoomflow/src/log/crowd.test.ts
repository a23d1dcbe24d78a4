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
