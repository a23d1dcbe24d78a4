import { expect, test } from "vitest";

import { workOf } from "../../test/dispatcher-bench.ts";
import type { AnyEvent } from "../ports.ts";
import type { Run } from "../runs/run.ts";
import { subjectOf } from "./subject.ts";

const work = { ...workOf("r"), subject: "batch" } as const;
const runOf = (event: AnyEvent): Run => ({ event }) as Run;

test("several events are acted on as the last of them, with all at hand", () => {
  const events = ["meeting.started", "meeting.ended"].map((event) => ({ event, payload: {} }));
  const batch = { event: "zoomflow.batch", payload: { events } };
  expect(subjectOf(runOf(batch), work)).toEqual({ event: events[1], events });
});

test.each([undefined, null, "text", {}, { events: "none" }, { events: {} }, { events: [] }])(
  "an event that only has the name of several, and %j in it, is acted on like any other",
  (payload) => {
    const event = { event: "zoomflow.batch", payload } as AnyEvent;
    expect(subjectOf(runOf(event), work)).toEqual({ event });
  },
);
