import { expect, expectTypeOf, test } from "vitest";

import { catalogue, type EventName, type ZoomEvent } from "./index.ts";
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

test("a sample of a time happened then, and what came before it as long before as ever", () => {
  const left = sample("meeting.participant_left", Date.parse("2026-07-01T12:00:00Z"));
  expect(left.event_ts).toBe(Date.parse("2026-07-01T12:00:00Z"));
  expect(left.payload.object.participant.leave_time).toBe("2026-07-01T12:00:00Z");
  expect(left.payload.object.start_time).toBe("2026-07-01T11:16:00Z");
  const ended = sample("contact_center.engagement_ended", left.event_ts + 1);
  expect(ended.payload.object).toMatchObject({
    date_time: "2026-07-01T12:00:00Z",
    date_time_ms: String(left.event_ts + 1),
  });
});

test("a sample without moments of its own only has its event_ts moved", () => {
  const { event_ts, ...rest } = sample("user.created", 1_800_000_000_000);
  expect(event_ts).toBe(1_800_000_000_000);
  expect(sample("user.created")).toMatchObject(rest);
});

test("nothing in a sample of a time is from later, or from the day of the samples", () => {
  for (const name of Object.keys(catalogue) as EventName[]) {
    const text = JSON.stringify(sample(name, Date.parse("2026-01-05T09:00:00Z")));
    expect(text, name).not.toContain("2026-03-02T");
    const moments = text.match(/2026-\d\d-\d\dT[\d:]+Z/g) ?? [];
    expect(
      moments.filter((moment) => moment > "2026-01-05T09:00:00Z"),
      name,
    ).toEqual([]);
  }
});

test.each(["example.unknown", "constructor"])(
  "a name outside the catalogue is refused: %s",
  (name) => {
    expect(() => sample(name as EventName)).toThrow(RangeError);
  },
);
