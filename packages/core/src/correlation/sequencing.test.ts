import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { correlate, passing } from "../testing/correlate.ts";
import { createSequencing } from "./sequencing.ts";

const T = 1_700_000_000_000;
const NAMES = { s: "meeting.started", j: "meeting.participant_joined", e: "meeting.ended" };
const event = (letter: string, at: number, key?: string) =>
  passing(NAMES[letter as keyof typeof NAMES], at, key);

function sequencing(more: object = {}) {
  const steps = [NAMES.s, NAMES.j, NAMES.e];
  return correlate(createSequencing({ steps, within: "1h", ...more }), T);
}

/** The places, in the text, of the events of each sequence that is told; one second lies between two. */
function toldOf(text: string, more: object = {}): readonly string[] {
  const sequences = sequencing(more);
  const events = [...text].map((letter, index) => event(letter, T + index * 1_000));
  for (const one of events) sequences.pass(one);
  const place = (id: string) => events.findIndex((one) => one.id === id);
  return sequences.out.map(({ of = [] }) => of.map(place).join(""));
}

describe("a sequence", () => {
  test("is told with the last of its events", () => {
    const sequences = sequencing();
    const events = [event("s", T), event("j", T + 5), event("e", T + 9)];
    expect(events.flatMap((one) => sequences.pass(one))).toEqual([
      {
        key: `sequence ${events.map(({ id }) => id).join(" ")}`,
        at: T + 9,
        of: events.map(({ id }) => id),
        event: {
          event: "zoomflow.sequence",
          event_ts: T + 9,
          key: "m",
          events: events.map((one) => one.event),
          durationMs: 9,
        },
      },
    ]);
    expect(sequences.windows.size).toBe(0);
  });

  test.each<[string, string, readonly string[]]>([
    ["with others between its steps", "ssjje", ["134"]],
    ["as often as it happens", "sjesje", ["012", "345"]],
    ["without what was before the end of one before", "ssjeje", ["123"]],
    ["not when a step is missing", "see", []],
    ["not in another order", "ejs", []],
  ])("is told %s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ["step after step", "sje", ["012"]],
    ["not with others between its steps", "sjje", []],
    ["from where it holds", "ssje", ["123"]],
  ])("where it is strict, is told %s", (_, text, expected) => {
    expect(toldOf(text, { strict: true })).toEqual(expected);
  });

  test("is found by time, in whatever order it arrives within the lateness", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const sequences = sequencing();
        const events = [event("s", T), event("j", T + 5_000), event("e", T + 9_000)];
        for (const index of order) sequences.pass(events[index] as never, T + 10_000);
        expect(sequences.out).toHaveLength(1);
      }),
    );
  });

  test("lasts no longer than it may, from the first to the last", () => {
    expect(toldOf("sje", { within: "2s" })).toEqual(["012"]);
    expect(toldOf("sje", { within: "1999ms" })).toEqual([]);
  });

  test("leaves out what comes later than the lateness, and says so", () => {
    const sequences = sequencing({ lateness: "1s" });
    sequences.pass(event("s", T));
    sequences.pass(event("e", T + 5_000));
    const late = event("j", T + 3_999);
    expect(sequences.pass(late, T + 5_000)).toEqual([]);
    expect(sequences.missed).toEqual([{ id: late.id, why: "late" }]);
  });

  test("may have steps of several events", () => {
    const steps = [["meeting.started", "webinar.started"], "meeting.*"];
    const sequences = correlate(createSequencing({ steps, within: "1h" }), T);
    sequences.pass(passing("webinar.started", T));
    expect(sequences.pass(event("e", T + 1))).toHaveLength(1);
  });
});

test("a key that says too little gathers no more than 200 events", () => {
  const sequences = sequencing();
  for (let index = 0; index < 300; index++) sequences.pass(event("j", T + index));
  expect(sequences.windows.get("m")?.holds).toHaveLength(200);
  expect(sequences.missed).toHaveLength(100);
  sequences.advance(T + 10_000_000);
  expect(sequences.windows.size).toBe(0);
});

test("a sequence of which the journal has lost an event is not told", () => {
  const machine = createSequencing({ steps: [NAMES.s, NAMES.e], within: "1h" });
  const gone = (): undefined => undefined;
  const { window } = machine.onEvent(undefined, event("s", T), gone, T);
  expect(machine.onEvent(window, event("e", T + 1), gone, T + 1).out).toEqual([]);
});

test("what it waits for can be told", () => {
  const sequences = sequencing();
  sequences.pass(event("s", T));
  const machine = createSequencing({ steps: [NAMES.s, [NAMES.j, NAMES.e]], within: "1h" });
  expect(machine.describe?.(sequences.windows.get("m") as never)).toBe(
    "m: 1 events wait for the rest of meeting.started, meeting.participant_joined|meeting.ended",
  );
});
