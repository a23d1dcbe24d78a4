import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { openRecorder } from "./record.ts";
import type { SimulatorMoment } from "./record.ts";

const event = (connection: number): SimulatorMoment => ({
  is: "event",
  connection,
  event: "meeting.started",
});

test("what happens is kept in order, with its time on a clock that never jumps", async () => {
  const clock = fakeClock();
  const recorder = openRecorder(clock);
  recorder.add(event(1));
  await clock.advance(1_500);
  clock.jump(-60_000);
  recorder.add(event(2));
  expect(recorder.log).toEqual([
    { at: 0, ...event(1) },
    { at: 1_500, ...event(2) },
  ]);
});

test("waiting ends with the record that fulfils it, or at once when that has been", async () => {
  const recorder = openRecorder(fakeClock());
  let ended = false;
  const waiting = recorder.until((log) => log.length === 2).then(() => (ended = true));
  recorder.add(event(1));
  await Promise.resolve();
  expect(ended).toBe(false);
  recorder.add(event(2));
  await waiting;
  await recorder.until((log) => log.length === 2);
});

test("a condition that throws fails the one who waits, and nobody else", async () => {
  const recorder = openRecorder(fakeClock());
  const faulty = recorder.until((log) => {
    if (log.length > 0) throw new Error("a mistake in a test");
    return false;
  });
  const sound = recorder.until((log) => log.length > 0);
  recorder.add(event(1));
  await expect(faulty).rejects.toThrow("a mistake in a test");
  await sound;
});

test("whoever still waits when it stops is told so", async () => {
  const recorder = openRecorder(fakeClock());
  const waiting = recorder.until(() => false);
  recorder.stop();
  await expect(waiting).rejects.toMatchObject({ code: "ZF_SOCKET_LOST", retryable: false });
});

test("memory is bounded: the oldest records are forgotten", () => {
  const recorder = openRecorder(fakeClock());
  for (let n = 0; n <= 100_000; n++) recorder.add(event(n));
  expect(recorder.log.length).toBe(90_001);
  expect(recorder.log.at(0)).toMatchObject({ connection: 10_000 });
  expect(recorder.log.at(-1)).toMatchObject({ connection: 100_000 });
});
