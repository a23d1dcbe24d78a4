import { describe, expect, expectTypeOf, test } from "vitest";

import { catalogue } from "./index.ts";
import type { EventInfo, EventName, RecordingFile, ZoomEvent } from "./index.ts";

declare module "@zoomflow/events" {
  interface ZoomEvents {
    "example.new_thing": {
      event: "example.new_thing";
      event_ts: number;
      payload: { account_id: string; object: { id: string } };
    };
  }
}

describe("the catalogue", () => {
  test("tells what an event means, what it is about, and where it is personal", () => {
    expect(catalogue["meeting.participant_joined"]).toEqual({
      family: "meeting",
      meaning: "Someone, perhaps the host, entered a meeting.",
      entity: "payload.object.uuid",
      personal: [
        "payload.object.participant.user_name",
        "payload.object.participant.email",
        "payload.object.participant.customer_key",
        "payload.object.participant.phone_number",
      ],
      scopes: [
        "meeting:read:participant",
        "meeting:read:participant:admin",
        "meeting:read:participant:master",
      ],
    });
  });

  test.each([
    ["meeting.started", "payload.object.uuid"],
    ["meeting.updated", "payload.object.uuid"],
    ["meeting.rtms_started", "payload.meeting_uuid"],
    ["webinar.ended", "payload.object.uuid"],
    ["recording.completed", "payload.object.uuid"],
    ["user.created", "payload.object.id"],
    ["phone.callee_missed", "payload.object.call_id"],
    ["phone.recording_completed", "payload.object.recordings.0.call_id"],
    ["contact_center.engagement_started", "payload.object.engagement_id"],
    ["team_chat.channel_message_posted", "payload.object.message_id"],
    ["session.started", "payload.object.session_id"],
    ["account.updated", "payload.object.id"],
    ["app_deauthorized", "payload.user_id"],
  ])("knows that %s is about its %s", (name, entity) => {
    expect(catalogue[name]?.entity).toBe(entity);
  });

  test("points into lists with []", () => {
    expect(catalogue["recording.completed"]?.personal).toContain(
      "payload.object.recording_files[].download_url",
    );
    expect(catalogue["recording.completed"]?.personal).toContain("download_token");
  });

  test.each(["constructor", "__proto__", "toString", "meeting.startd"])(
    "has nothing under the name %s",
    (name) => {
      expect(catalogue[name]).toBeUndefined();
    },
  );

  test("cannot be changed by who reads it", () => {
    expect(Object.isFrozen(catalogue)).toBe(true);
  });
});

describe("types", () => {
  test("give the payload of an event by its name", () => {
    type Started = ZoomEvent<"meeting.started">;
    expectTypeOf<Started["event"]>().toEqualTypeOf<"meeting.started">();
    expectTypeOf<Started["event_ts"]>().toEqualTypeOf<number>();
    expectTypeOf<Started["payload"]["account_id"]>().toEqualTypeOf<string>();
    expectTypeOf<Started["payload"]["object"]["topic"]>().toEqualTypeOf<string>();
    expectTypeOf<Started["payload"]["object"]["duration"]>().toEqualTypeOf<number>();
    expectTypeOf<Started["payload"]["object"]["timezone"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Started["payload"]["object"]["id"]>().toEqualTypeOf<string | number>();
    expectTypeOf<
      ZoomEvent<"meeting.ended">["payload"]["object"]["end_time"]
    >().toEqualTypeOf<string>();
  });

  test("have enums as literals, null where Zoom sends it, and shapes by their names", () => {
    type File = ZoomEvent<"recording.deleted">["payload"]["object"]["recording_files"][number];
    expectTypeOf<File>().toEqualTypeOf<RecordingFile>();
    expectTypeOf<File["status"]>().toEqualTypeOf<"completed" | "processing">();
    expectTypeOf<
      ZoomEvent<"recording.started">["payload"]["object"]["recording_file"]["recording_end"]
    >().toEqualTypeOf<string | null>();
    expectTypeOf<ZoomEvent<"recording.completed">["download_token"]>().toEqualTypeOf<string>();
  });

  test("tell the events of a union apart by their name", () => {
    const topicOf = (e: ZoomEvent<"meeting.started" | "user.created">) =>
      e.event === "user.created" ? e.payload.object.email : e.payload.object.topic;
    expectTypeOf(topicOf).returns.toEqualTypeOf<string>();
  });

  test("let a rule over a whole family ask for the object and its id", () => {
    type Meeting = ZoomEvent<Extract<EventName, `meeting.${string}`>>;
    const idOf = (e: Meeting) => e.payload.object?.id;
    expectTypeOf(idOf).returns.toEqualTypeOf<string | number | undefined>();
  });

  test("refuse a name that Zoom does not send and a field that an event lacks", () => {
    // @ts-expect-error a misspelt name
    expectTypeOf<ZoomEvent<"meeting.startd">>().toBeObject();
    // @ts-expect-error a meeting that starts has no participant yet
    expectTypeOf<ZoomEvent<"meeting.started">["payload"]["object"]["participant"]>().toBeObject();
  });

  test("take an event that is added from outside", () => {
    expectTypeOf<"example.new_thing">().toExtend<EventName>();
    expectTypeOf<
      ZoomEvent<"example.new_thing">["payload"]["object"]["id"]
    >().toEqualTypeOf<string>();
    expectTypeOf<"meeting.started">().toExtend<EventName>();
    expectTypeOf(catalogue).toEqualTypeOf<Readonly<Record<string, EventInfo>>>();
  });
});
