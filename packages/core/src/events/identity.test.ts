import { createHash } from "node:crypto";

import { catalogue, type EventName } from "@zoomflow/events";
import { sample } from "@zoomflow/events/samples";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { AnyEvent } from "../ports.ts";
import { at, entityOf, eventKey } from "./identity.ts";

const plain = (text: string): string => text;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const started: AnyEvent = {
  event: "meeting.started",
  event_ts: 1_767_603_600_000,
  payload: { account_id: "A", object: { uuid: "u==", id: 81, topic: "Stand-up", duration: 0 } },
};

function key(event: unknown): string {
  return eventKey(event as AnyEvent, plain);
}

describe("an event is known again", () => {
  test("whatever the order of its fields", () => {
    const { payload } = started as { payload: { account_id: string; object: object } };
    const object = Object.fromEntries(Object.entries(payload.object).toReversed());
    const shuffled = {
      payload: { object, account_id: "A" },
      event_ts: 1_767_603_600_000,
      event: "meeting.started",
    };
    expect(key(shuffled)).toBe(key(started));
  });

  test("whether its time came as a number or as text", () => {
    expect(key({ ...started, event_ts: "1767603600000" })).toBe(key(started));
  });

  test.each([
    "join_url",
    "start_url",
    "download_url",
    "download_token",
    "password",
    "passcode",
    "url",
    "h323_password",
  ])("although its %s differs, since Zoom makes a new one for every delivery", (field) => {
    const delivery = (value: string) => ({
      ...started,
      payload: { object: { uuid: "u", list: [{ [field]: value }] } },
    });
    expect(key(delivery("one"))).toBe(key(delivery("two")));
  });

  test("by a key that begins with its time, so that keys lie in the journal as events come", () => {
    expect(eventKey(started, sha256)).toMatch(/^1767603600000-[0-9a-f]{64}$/);
    for (const event_ts of [undefined, "", "soon", 1.5, -1, "1".repeat(99)])
      expect(eventKey({ ...started, event_ts: event_ts as number }, sha256)).toMatch(
        /^[0-9a-f]{64}$/,
      );
  });

  test("by nothing beside name, time and payload", () => {
    expect(key({ ...started, download_token: "t" })).toBe(key(started));
  });
});

describe("an event is another one", () => {
  test.each<[string, object]>([
    ["with another name", { event: "meeting.ended" }],
    ["at another time", { event_ts: 1_767_603_600_001 }],
    ["without a time", { event_ts: undefined }],
    ["without a payload", { payload: undefined }],
    ["of another account", { payload: { ...(started.payload as object), account_id: "B" } }],
    ["with a field more", { payload: { ...(started.payload as object), extra: null } }],
  ])("%s", (_, difference) => {
    expect(key({ ...started, ...difference })).not.toBe(key(started));
  });

  test("when a list has another order, or a value another type", () => {
    const of = (value: unknown) => key({ ...started, payload: value });
    expect(of([1, 2])).not.toBe(of([2, 1]));
    expect(of({ a: 1 })).not.toBe(of({ a: "1" }));
    expect(of({ a: [1, [2]] })).not.toBe(of({ a: [[1], 2] }));
    expect(of({ a: { b: 1 } })).not.toBe(of({ a: {}, b: 1 }));
  });

  test("even if its name is made up to look like another with its time", () => {
    expect(key({ event: "a\n1", event_ts: "2" })).not.toBe(key({ event: "a", event_ts: "1\n2" }));
    expect(key({ event: 'a","1', event_ts: "2" })).not.toBe(key({ event: "a", event_ts: '1","2' }));
  });

  test("exactly when its JSON in canonical order differs", () => {
    const plainKeys = fc.constantFrom("a", "b", "id", "object");
    const json = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 0, 1, "", "1", "a"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(plainKeys, tie("value"), { maxKeys: 3, noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = key({ event: "x", payload: a }) === key({ event: "x", payload: b });
        expect(same).toBe(isSame(a, b));
      }),
    );
  });
});

describe("a recording is known by its meeting and its files", () => {
  const recording = (more: object = {}, ids: readonly unknown[] = ["f1", "f2"]) => ({
    event: "recording.completed",
    event_ts: 1,
    download_token: "t",
    payload: {
      object: {
        uuid: "u",
        recording_files: ids.map((id) => ({ id, status: "completed" })),
        ...more,
      },
    },
  });

  test("when Zoom sends it again with another time, order and size", () => {
    const again = { ...recording({ total_size: 7 }, ["f2", "f1"]), event_ts: 2 };
    expect(key(again)).toBe(key(recording()));
  });

  test("and it is another one with other files, or of another meeting", () => {
    expect(key(recording({}, ["f1", "f3"]))).not.toBe(key(recording()));
    expect(key(recording({}, ["f1"]))).not.toBe(key(recording()));
    expect(key(recording({ uuid: "v" }))).not.toBe(key(recording()));
    expect(key(recording({}, ["f1\nf2"]))).not.toBe(key(recording()));
  });

  test.each<[string, object]>([
    ["no uuid", recording({ uuid: undefined })],
    ["no files", recording({ recording_files: [] })],
    ["files that are no list", recording({ recording_files: "f1" })],
    ["a file without an id", recording({}, ["f1", undefined])],
  ])("one with %s is known like any other event", (_, event) => {
    expect(key({ ...event, event_ts: 2 })).not.toBe(key(event));
    expect(key({ ...event })).toBe(key(event));
  });
});

describe("a hostile event", () => {
  const nested = (open: string, close: string): unknown =>
    JSON.parse(open.repeat(100_000) + "1" + close.repeat(100_000));

  test.each<[string, unknown]>([
    ["lists 100,000 levels deep", nested("[", "]")],
    ["records 100,000 levels deep", nested('{"a":', "}")],
    ["an object of 100,000 levels", { object: nested('{"object":', "}") }],
    ["a time that is a record", { toString: 1 }],
  ])("with %s costs no crash", (_, hostile) => {
    expect(eventKey({ event: "x", event_ts: hostile as string, payload: hostile }, sha256)).toMatch(
      /^[0-9a-f]{64}$/,
    );
    expect(entityOf({ event: "x", payload: hostile })).toBeUndefined();
  });

  test("with fields of a prototype's names is told apart from one without", () => {
    const event = (payload: string): AnyEvent => ({
      event: "x",
      payload: JSON.parse(payload) as unknown,
    });
    expect(key(event('{"__proto__": {"a": 1}}'))).not.toBe(key(event("{}")));
    expect(key(event('{"constructor": 1}'))).not.toBe(key(event("{}")));
  });

  test("of any JSON has a key and perhaps an entity", () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (event, event_ts, payload) => {
        expect(key({ event, event_ts, payload })).toBeTypeOf("string");
        expect(["string", "undefined"]).toContain(typeof entityOf({ event, payload }));
      }),
    );
  });
});

describe("what an event is about", () => {
  test("is what the catalogue names", () => {
    expect(entityOf(started)).toBe("u==");
  });

  test.each<[string, unknown, string | undefined]>([
    ["the uuid of its object", { object: { uuid: "u", id: 1 } }, "u"],
    ["else its id", { object: { id: "i" } }, "i"],
    ["its id as text, if it is a number", { object: { id: 81 } }, "81"],
    ["its id where the uuid is empty", { object: { uuid: "", id: "i" } }, "i"],
    ["nothing where neither is there", { object: { topic: "t" } }, undefined],
    ["nothing where the id is no id", { object: { id: { a: 1 } } }, undefined],
    ["nothing without an object", { id: "i" }, undefined],
    ["nothing without a payload", undefined, undefined],
  ])("is, for an event that is not in the catalogue, %s", (_, payload, entity) => {
    expect(entityOf({ event: "zoomflow.made_up", payload })).toBe(entity);
    expect(entityOf({ event: "constructor", payload })).toBe(entity);
    expect(entityOf({ event: "__proto__", payload })).toBe(entity);
  });

  test.each(Object.keys(catalogue))("is found in %s exactly if the catalogue names it", (name) => {
    const found = entityOf(sample(name as EventName));
    expect(found === undefined).toBe(catalogue[name]?.entity === undefined);
  });

  test.each<[string, readonly EventName[]]>([
    ["call", ["phone.callee_ringing", "phone.caller_ended", "phone.recording_completed"]],
    ["call", ["phone.callee_call_history_completed", "phone.callee_call_element_completed"]],
    ["voicemail", ["phone.voicemail_received", "phone.voicemail_transcript_completed"]],
    ["engagement", ["contact_center.engagement_started", "contact_center.engagement_ended"]],
    ["session", ["session.started", "session.rtms_started", "session.recording_completed"]],
    ["message", ["team_chat.channel_message_posted", "team_chat.channel_pin_added"]],
    ["task", ["task.created", "task.updated", "task.deleted"]],
    ["account", ["account.updated", "account.settings_updated"]],
  ])("is the same %s for the events of one", (_, names) => {
    const found = names.map((name) => entityOf(sample(name)));
    expect(found[0]).toBeTypeOf("string");
    expect(new Set(found).size).toBe(1);
  });

  test("is guessed for an event that lacks what the catalogue names", () => {
    expect(entityOf({ event: "meeting.started", payload: { object: { id: 81 } } })).toBe("81");
  });

  test("is nothing where the catalogue says that it is about no single thing", () => {
    expect(
      entityOf({ event: "recording.batch_deleted", payload: { object: { id: "i" } } }),
    ).toBeUndefined();
  });

  test("a path leads only through what is there", () => {
    expect(at({ a: { b: 0 } }, "a.b")).toBe(0);
    expect(at({ a: null }, "a.b")).toBeUndefined();
    expect(at("text", "length")).toBeUndefined();
  });
});

/** Equality of JSON by another way than a canonical text. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x);
  return (
    keys.length === Object.keys(y).length &&
    keys.every((k) => Object.hasOwn(y, k) && isSame(x[k], y[k]))
  );
}
