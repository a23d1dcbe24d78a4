import { describe, expect, test } from "vitest";

import { correlate, passing } from "../testing/correlate.ts";
import { createAbsence } from "./absence.ts";

const T = 1_700_000_000_000;
const MINUTE = 60_000;
const started = (at: number, key?: string) => passing("meeting.started", at, key);
const joined = (at: number, key?: string) => passing("meeting.participant_joined", at, key);

const options = { after: "meeting.started", no: "meeting.participant_joined", within: "10m" };

function absence(more: object = {}) {
  return correlate(createAbsence({ ...options, ...more }), T);
}

describe("what does not come", () => {
  test("is told when its time is over, and not before", () => {
    const absent = absence();
    const start = started(T);
    absent.pass(start, T + 700);
    expect(absent.advance(T + 10 * MINUTE - 1)).toEqual([]);
    expect(absent.advance(T + 10 * MINUTE)).toEqual([
      {
        key: `absent ${start.id}`,
        at: T + 10 * MINUTE,
        of: [start.id],
        event: {
          event: "zoomflow.absent",
          event_ts: T + 10 * MINUTE,
          key: "m",
          after: start.event,
          waitedMs: 10 * MINUTE,
        },
      },
    ]);
    expect(absent.windows.size).toBe(0);
  });

  test("is told for each meeting by itself", () => {
    const absent = absence();
    absent.pass(started(T, "a"));
    absent.pass(started(T, "b"));
    absent.pass(joined(T + 1, "a"));
    expect(absent.advance(T + 10 * MINUTE)).toMatchObject([{ event: { key: "b" } }]);
  });

  test("is waited for longer where a lateness is given", () => {
    const absent = absence({ lateness: "30s" });
    absent.pass(started(T));
    expect(absent.advance(T + 10 * MINUTE)).toEqual([]);
    absent.pass(joined(T + 10 * MINUTE - 1), T + 10 * MINUTE + 29_000);
    expect(absent.advance(T + 20 * MINUTE)).toEqual([]);
  });

  test("is not told of what comes from a backlog before the rest of it had the time to come", () => {
    const absent = absence();
    const now = T + 600 * MINUTE;
    absent.pass(started(T), now);
    absent.pass(joined(T + MINUTE), now + 29_000);
    expect(absent.advance(now + 60 * MINUTE)).toEqual([]);
    absent.pass(started(T, "b"), now);
    expect(absent.advance(now + 61 * MINUTE)).toHaveLength(1);
  });
});

describe("what comes", () => {
  test("ends the wait, also when it arrives before what it was to follow", () => {
    const absent = absence();
    absent.pass(joined(T + 2_000), T + 2_000);
    absent.pass(started(T), T + 3_000);
    expect(absent.advance(T + 60 * MINUTE)).toEqual([]);
  });

  test("does not count when it happened before, or too long after", () => {
    const absent = absence();
    absent.pass(joined(T - 1), T);
    absent.pass(started(T), T);
    absent.pass(joined(T + 11 * MINUTE), T + 9 * MINUTE); // a sender whose clock is ahead
    expect(absent.advance(T + 10 * MINUTE)).toHaveLength(1);
  });

  test("ends all waits that it is for", () => {
    const absent = absence();
    absent.pass(started(T));
    absent.pass(started(T + 5 * MINUTE));
    absent.pass(joined(T + 11 * MINUTE));
    const told = absent.out.map(({ at }) => at);
    absent.advance(T + 60 * MINUTE);
    expect(told).toEqual([T + 10 * MINUTE]);
    expect(absent.out).toHaveLength(1);
  });
});

test("an event that is to repeat itself is missed when it does not", () => {
  const absent = absence({ after: "meeting.started", no: ["meeting.*"], within: "1m" });
  for (const minute of [0, 0.5, 1, 1.5]) absent.pass(started(T + minute * MINUTE));
  expect(absent.out).toEqual([]);
  expect(absent.advance(T + 60 * MINUTE)).toMatchObject([{ at: T + 2.5 * MINUTE }]);
});

test("a key that says too little gathers no more than 100 waits", () => {
  const absent = absence();
  for (let index = 0; index < 150; index++) absent.pass(started(T + index));
  expect(absent.missed).toHaveLength(50);
  expect(absent.windows.get("m")?.holds).toHaveLength(100);
});

test("what the journal has lost is not told", () => {
  const machine = createAbsence(options);
  const gone = (): undefined => undefined;
  const { window } = machine.onEvent(undefined, started(T), gone, T);
  expect(window && machine.onDue(window, gone, T + 10 * MINUTE).out).toEqual([]);
});

test("what it waits for can be told", () => {
  const machine = createAbsence(options);
  const absent = absence();
  absent.pass(started(T, "a"));
  absent.pass(joined(T, "b"));
  const told = ["a", "b"].map((key) => machine.describe?.(absent.windows.get(key) as never));
  expect(told).toEqual([
    "a: meeting.participant_joined has not come after 1 meeting.started",
    "b: what was waited for has come",
  ]);
});
