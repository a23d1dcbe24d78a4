import { expect, test } from "vitest";

import { fakeClock, settled } from "./fake-clock.ts";

test("timers fire in order of their times, and what they start is settled in between", async () => {
  const clock = fakeClock(1_000);
  const log: string[] = [];
  clock.after(20, () => log.push(`b at ${clock.now()}`));
  clock.after(10, () => {
    void Promise.resolve().then(() => clock.after(5, () => log.push(`a2 at ${clock.monotonic()}`)));
  });
  clock.after(-5, () => log.push("now"));
  await clock.advance(100);
  expect(log).toEqual(["now", "a2 at 15", "b at 1020"]);
  expect([clock.now(), clock.monotonic(), clock.pending]).toEqual([1_100, 100, 0]);
});

test("a cancelled timer never fires, and may be cancelled again", async () => {
  const clock = fakeClock();
  let fired = false;
  const cancel = clock.after(10, () => (fired = true));
  cancel();
  cancel();
  await clock.advance(10);
  expect(fired).toBe(false);
});

test("a jump of the wall clock moves no timer", async () => {
  const clock = fakeClock(0);
  let fired = false;
  clock.after(10, () => (fired = true));
  clock.jump(1_000);
  await settled();
  expect([fired, clock.now(), clock.monotonic()]).toEqual([false, 1_000, 0]);
});
