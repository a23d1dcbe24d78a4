import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { correlate, passing } from "../testing/correlate.ts";
import { createPairing } from "./pairing.ts";

const T = 1_700_000_000_000;
const MINUTE = 60_000;
const started = (at: number, key?: string) => passing("meeting.started", at, key);
const ended = (at: number, key?: string) => passing("meeting.ended", at, key);

function pairing(more: object = {}) {
  const options = { start: "meeting.started", end: "meeting.ended", within: "1h", ...more };
  return correlate(createPairing(options), T);
}

describe("a pair", () => {
  test("is told as soon as its end comes, with both events and the time between", () => {
    const pairs = pairing();
    const [start, end] = [started(T), ended(T + MINUTE)];
    expect(pairs.pass(start)).toEqual([]);
    expect(pairs.pass(end)).toEqual([
      {
        key: `pair ${start.id} ${end.id}`,
        at: T + MINUTE,
        of: [start.id, end.id],
        event: {
          event: "zoomflow.pair",
          event_ts: T + MINUTE,
          key: "m",
          start: start.event,
          end: end.event,
          durationMs: MINUTE,
          estimated: false,
        },
      },
    ]);
    expect(pairs.windows.size).toBe(0);
  });

  test("is of one key: another meeting's end is not its own", () => {
    const pairs = pairing();
    pairs.pass(started(T, "a"));
    expect(pairs.pass(ended(T + 1, "b"))).toEqual([]);
    expect(pairs.pass(ended(T + 2, "a"))).toHaveLength(1);
  });

  test("may have a key of its own, which an event can lack", () => {
    const pairs = pairing({ by: (e: { event_ts: number }) => (e.event_ts === T ? undefined : 7) });
    expect(pairs.pass(started(T))).toEqual([]);
    expect(pairs.windows.size).toBe(0);
    pairs.pass(started(T + 1, "a"));
    expect(pairs.pass(ended(T + 2, "b"))).toMatchObject([{ event: { key: "7" } }]);
  });

  test("is found when the end arrives first, within the lateness", () => {
    const pairs = pairing();
    expect(pairs.pass(ended(T + 10), T + 10)).toEqual([]);
    expect(pairs.pass(started(T), T + 20_000)).toMatchObject([{ event: { durationMs: 10 } }]);
  });

  test("is not found when its start comes later than that", () => {
    const pairs = pairing({ lateness: "5s" });
    pairs.pass(ended(T + 10), T + 10);
    expect(pairs.pass(started(T), T + 5_011)).toEqual([]);
  });

  test("takes the nearest start that is still open, and each event once", () => {
    const pairs = pairing();
    const events = [started(T), started(T + 5), ended(T + 8), ended(T + 20), ended(T + 30)];
    const durations = events
      .flatMap((event) => pairs.pass(event))
      .map(({ event }) => (event as unknown as { durationMs: number }).durationMs);
    expect(durations).toEqual([3, 20]);
  });

  test("ends within its time, by the times of its events", () => {
    const pairs = pairing();
    pairs.pass(started(T));
    expect(pairs.pass(ended(T + 61 * MINUTE))).toEqual([]);
    pairs.pass(started(T + 70 * MINUTE, "b"));
    expect(pairs.pass(ended(T + 130 * MINUTE, "b"), T + 130 * MINUTE - 1)).toHaveLength(1);
  });
});

describe("a start whose end does not come", () => {
  test("is forgotten without a word", () => {
    const pairs = pairing();
    pairs.pass(started(T));
    expect(pairs.advance(T + 60 * MINUTE)).toEqual([]);
    expect(pairs.windows.size).toBe(0);
  });

  test("is told when its time is over, if that is wanted", () => {
    const pairs = pairing({ onTimeout: "emit" });
    const start = started(T);
    pairs.pass(start);
    expect(pairs.advance(T + 60 * MINUTE - 1)).toEqual([]);
    const [told] = pairs.advance(T + 60 * MINUTE);
    expect(told).toMatchObject({ at: T + 60 * MINUTE, of: [start.id] });
    expect(told?.event).toMatchObject({
      start: start.event,
      durationMs: 60 * MINUTE,
      estimated: true,
    });
    expect(told?.event).not.toHaveProperty("end");
  });

  test("is waited for as much longer as its lateness says, where it does", () => {
    const pairs = pairing({ onTimeout: "emit", lateness: "2m" });
    pairs.pass(started(T));
    expect(pairs.advance(T + 61 * MINUTE)).toEqual([]);
    expect(pairs.pass(ended(T + 59 * MINUTE), T + 61 * MINUTE)).toMatchObject([
      { event: { estimated: false, durationMs: 59 * MINUTE } },
    ]);
  });

  test("from a backlog is given the time for its end to arrive as well", () => {
    const pairs = pairing({ onTimeout: "emit" });
    const now = T + 600 * MINUTE;
    pairs.pass(started(T), now);
    expect(pairs.pass(ended(T + 9), now + 29_000)).toHaveLength(1);
  });

  test("is told no more when the journal has lost it", () => {
    const machine = createPairing({
      start: "meeting.started",
      end: "meeting.ended",
      within: "1h",
      onTimeout: "emit",
    });
    const gone = (): undefined => undefined;
    const { window } = machine.onEvent(undefined, started(T), gone, T);
    expect(window === undefined ? [] : machine.onDue(window, gone, T + 60 * MINUTE).out).toEqual(
      [],
    );
    expect(machine.onEvent(window, ended(T + 1), gone, T + 1).out).toEqual([]);
  });
});

test("a key that says too little gathers no more than 100 open starts, and says which it leaves out", () => {
  const pairs = pairing();
  const events = Array.from({ length: 150 }, (_, index) => started(T + index));
  for (const event of events) pairs.pass(event);
  expect(pairs.missed).toHaveLength(50);
  expect(pairs.missed[0]).toEqual({ id: events[0]?.id, why: "crowded" });
  expect(pairs.windows.get("m")?.holds).toHaveLength(100);
});

test("what it waits for can be told", () => {
  const pairs = pairing();
  pairs.pass(started(T));
  const machine = createPairing({ start: "meeting.started", end: "meeting.ended", within: "1h" });
  expect(machine.describe?.(pairs.windows.get("m") as never)).toBe(
    "m: 1 started and wait for an end, 0 ended and wait for a start",
  );
});

test("pairs of one meeting each are found in any order within the lateness, whatever is missing", () => {
  const moment = fc.record({
    key: fc.integer({ min: 0, max: 40 }),
    at: fc.integer({ min: 0, max: 600_000 }),
    lasts: fc.integer({ min: 0, max: 600_000 }),
    hasStart: fc.boolean(),
    hasEnd: fc.boolean(),
    delays: fc.tuple(fc.integer({ min: 0, max: 29_000 }), fc.integer({ min: 0, max: 29_000 })),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(moment, { selector: ({ key }) => key, maxLength: 40 }),
      (meetings) => {
        const pairs = pairing();
        const events = meetings.flatMap(({ key, at, lasts, hasStart, hasEnd, delays }) => [
          ...(hasStart ? [{ event: started(T + at, `${key}`), now: T + at + delays[0] }] : []),
          ...(hasEnd
            ? [{ event: ended(T + at + lasts, `${key}`), now: T + at + lasts + delays[1] }]
            : []),
        ]);
        for (const { event, now } of events.toSorted((a, b) => a.now - b.now))
          pairs.pass(event, now);
        const whole = meetings.filter(({ hasStart, hasEnd }) => hasStart && hasEnd);
        const told = pairs.out.map(
          ({ event }) => event as unknown as { key: string; durationMs: number },
        );
        expect(new Map(told.map(({ key, durationMs }) => [key, durationMs]))).toEqual(
          new Map(whole.map(({ key, lasts }) => [`${key}`, lasts])),
        );
        pairs.advance(T + 600 * MINUTE);
        expect(pairs.windows.size).toBe(0);
      },
    ),
  );
});
