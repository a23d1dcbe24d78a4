import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createCrowd, MOST_A_SECOND } from "./crowd.ts";

function setup() {
  const clock = fakeClock();
  const told: object[] = [];
  const crowd = createCrowd(clock, (leftOut) => told.push(Object.fromEntries(leftOut)));
  const admitted = (is: "event.recorded" | "run.settled" | "gap.opened", count: number): number =>
    Array.from({ length: count }, () => crowd.admits(is)).filter(Boolean).length;
  return { clock, told, admitted };
}

test("so many of a kind have a line of their own in a second, and the rest is counted", async () => {
  const { clock, told, admitted } = setup();
  expect(admitted("event.recorded", MOST_A_SECOND + 7)).toBe(MOST_A_SECOND);
  expect(admitted("run.settled", 3), "each kind by itself").toBe(3);
  await clock.advance(1_000);
  expect(told).toEqual([{ "event.recorded": 7 }]);
  expect(admitted("event.recorded", 1), "in the next second there is room again").toBe(1);
});

test("where there is no crowd, nothing is counted and no timer is left", async () => {
  const { clock, told, admitted } = setup();
  expect(admitted("run.settled", 5)).toBe(5);
  await clock.advance(1_000);
  expect(told).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("what happens seldom is always told", () => {
  const { clock, admitted } = setup();
  expect(admitted("gap.opened", 1_000)).toBe(1_000);
  expect(clock.pending).toBe(0);
});
