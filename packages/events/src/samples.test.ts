import { expect, expectTypeOf, test } from "vitest";

import type { EventName, ZoomEvent } from "./index.ts";
import { sample } from "./samples.ts";

test("a sample is an event of the type its name promises", () => {
  const joined = sample("meeting.participant_joined");
  expectTypeOf(joined).toEqualTypeOf<ZoomEvent<"meeting.participant_joined">>();
  expect(joined.event).toBe("meeting.participant_joined");
  expect(joined.payload.object.participant.email).toBe("grace.hopper@example.com");
});

test("a sample is the same each time, and one's own to change", () => {
  const first = sample("meeting.started");
  first.payload.object.topic = "changed";
  expect(sample("meeting.started").payload.object.topic).toBe("Weekly planning");
  expect(sample("meeting.started")).toEqual(sample("meeting.started"));
});

test("a meeting in a sample begins before it ends, and someone joins in between", () => {
  const { start_time, end_time } = sample("meeting.ended").payload.object;
  const { join_time } = sample("meeting.participant_joined").payload.object.participant;
  expect([start_time, join_time, end_time]).toEqual([start_time, join_time, end_time].toSorted());
});

test("a booking's kind of calendar is text, as all about its calendar is", () => {
  const booking: { calendar_type: string } = sample("zoomroom.checked_in").payload.object;
  expect(booking.calendar_type).toBe("0");
});

test.each(["example.unknown", "constructor"])(
  "a name outside the catalogue is refused: %s",
  (name) => {
    expect(() => sample(name as EventName)).toThrow(RangeError);
  },
);
