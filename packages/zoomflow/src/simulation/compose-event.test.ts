import { catalogue } from "@zoomflow/events";
import { expect, test } from "vitest";

import { composeEvent } from "./compose-event.ts";

const FRESH = { now: 1_700_000_000_000, id: "fresh-id" };

test("a sample event happens now and is about something new", () => {
  const event = composeEvent("meeting.started", [], FRESH);
  expect(event).toMatchObject({
    event: "meeting.started",
    event_ts: FRESH.now,
    payload: { object: { uuid: "fresh-id" } },
  });
});

test("fields are set by path, from the payload or from the event, as JSON or as text", () => {
  const settings = [
    "object.topic=All hands",
    "payload.object.duration=30",
    "object.made.up=[1]",
    "event_ts=5",
  ];
  expect(composeEvent("meeting.started", settings, FRESH)).toMatchObject({
    event_ts: 5,
    payload: { object: { topic: "All hands", duration: 30, made: { up: [1] } } },
  });
});

test("every event of the catalogue can be sent", () => {
  for (const name of Object.keys(catalogue)) expect(composeEvent(name, [], FRESH).event).toBe(name);
});

test.each([
  ["nothing.known", []],
  ["meeting.started", ["topic"]],
])("a slip is a usage error: %s %s", (name, settings) => {
  expect(() => composeEvent(name, settings, FRESH)).toThrowError(
    expect.objectContaining({ code: "ZF_USAGE" }),
  );
});

test("a path cannot reach what every object inherits", () => {
  composeEvent("meeting.started", ["object.constructor.polluted=1"], FRESH);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect((Object as unknown as Record<string, unknown>)["polluted"]).toBeUndefined();
});
