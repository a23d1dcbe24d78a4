import { expect, test } from "vitest";

import { createDueClock } from "./due-clock.ts";

const HOUR = 3_600_000;

function setup(latest?: number) {
  let [wall, monotonic] = [100 * HOUR, 5];
  const due = createDueClock({ now: () => wall, monotonic: () => monotonic }, latest);
  return {
    due,
    pass(ms: number) {
      wall += ms;
      monotonic += ms;
    },
    set: (by: number) => void (wall += by),
  };
}

test("it is the wall clock, also when that is set forward", () => {
  const { due, pass, set } = setup();
  expect(due.now()).toBe(100 * HOUR);
  pass(250);
  expect(due.now()).toBe(100 * HOUR + 250);
  set(2 * HOUR);
  expect(due.now()).toBe(102 * HOUR + 250);
});

test("when the wall clock is set back it goes on at the pace of time, until that has caught up", () => {
  const { due, pass, set } = setup();
  due.now();
  pass(1_000);
  set(-5 * HOUR);
  expect(due.now()).toBe(100 * HOUR + 1_000);
  pass(HOUR);
  expect(due.now()).toBe(101 * HOUR + 1_000);
  set(6 * HOUR);
  expect(due.now(), "the wall clock is ahead again").toBe(102 * HOUR + 1_000);
});

test("it goes on from where an earlier process was, and never back by a little either", () => {
  const { due, pass, set } = setup(103 * HOUR);
  expect(due.now()).toBe(103 * HOUR);
  pass(500);
  expect(due.now()).toBe(103 * HOUR + 500);
  set(3 * HOUR - 300);
  expect(due.now(), "slewed").toBe(103 * HOUR + 500);
  pass(1_000);
  expect(due.now()).toBe(103 * HOUR + 1_200);
});
