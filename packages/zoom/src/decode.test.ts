import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { decode } from "./decode.ts";

const event = {
  event: "meeting.started",
  event_ts: 1,
  payload: { object: { id: "1", topic: "a 'b' \"c\" 🚒" } },
};
const message = (content: unknown) => JSON.stringify({ module: "message", content, header: {} });

describe("what a frame means", () => {
  test.each<[string, string, object]>([
    [
      "Zoom's confirmation",
      '{"module":"build_connection","success":true,"content":"ok"}',
      { kind: "verdict", ok: true, said: "ok" },
    ],
    [
      "one without a flag",
      '{"module":"build_connection","content":"x"}',
      { kind: "verdict", ok: true },
    ],
    [
      "a rejection",
      '{"module":"build_connection","success":false,"content":"Invalid Token","header":{}}',
      { kind: "verdict", ok: false, said: "Invalid Token" },
    ],
    [
      "an answered heartbeat",
      '{"module":"heartbeat","success":true,"content":"live","header":{}}',
      { kind: "beat", ok: true },
    ],
    [
      "one answered without success",
      '{"module":"heartbeat","success":false}',
      { kind: "beat", ok: false, said: "" },
    ],
    [
      "an event as Zoom sends it",
      message(JSON.stringify(event)),
      { kind: "event", form: "string", event },
    ],
    [
      "an event that is encoded twice",
      message(JSON.stringify(JSON.stringify(event))),
      { kind: "event", form: "string", event },
    ],
    ["an event as an object", message(event), { kind: "event", form: "object", event }],
    ["an event without an envelope", JSON.stringify(event), { kind: "event", form: "bare", event }],
    [
      "an event with a textual time",
      message({ event: "a", event_ts: "2024" }),
      { kind: "event", form: "object", event: { event: "a", event_ts: "2024" } },
    ],
    ["no JSON", "{", { kind: "unreadable", why: "not JSON" }],
    ["nothing", "", { kind: "unreadable", why: "not JSON" }],
    ["null", "null", { kind: "unreadable", why: "not a JSON object" }],
    ["a list", "[]", { kind: "unreadable", why: "not a JSON object" }],
    ["no module", "{}", { kind: "unreadable", why: "no module" }],
    [
      "an unknown module",
      '{"module":"news","content":"Connected in another place"}',
      { kind: "unreadable", why: "unknown module", said: "Connected in another place" },
    ],
    ["a module of another type", '{"module":{}}', { kind: "unreadable", why: "unknown module" }],
    [
      "plain words for an event",
      message("Connected in another place"),
      { kind: "unreadable", why: "content is not JSON", said: "Connected in another place" },
    ],
    [
      "a broken event",
      message('{"event":"meeting.started","payload":{"topic":"another place"'),
      { kind: "unreadable", said: "" },
    ],
    ["no content", '{"module":"message"}', { kind: "unreadable", why: "no event in content" }],
    [
      "a broken event that is encoded twice",
      message(JSON.stringify("nothing")),
      { kind: "unreadable", why: "no event in content" },
    ],
    [
      "an event without a name",
      message({ event: "", payload: {} }),
      { kind: "unreadable", why: "event has no name" },
    ],
    [
      "a name of another type",
      message({ event: 7 }),
      { kind: "unreadable", why: "event has no name" },
    ],
    ["a time of another type", message({ event: "a", event_ts: {} }), { kind: "unreadable" }],
    [
      "a payload of another type",
      message({ event: "a", payload: [] }),
      { kind: "unreadable", why: "payload is not an object" },
    ],
  ])("%s", (_, text, frame) => {
    expect(decode(text)).toMatchObject(frame);
  });

  test.each([
    ["as a frame", "[".repeat(100_000)],
    ["as an object", `{"module":"message","content":${'{"a":'.repeat(100)}1${"}".repeat(100)}}`],
    ["in a string", message(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)],
    [
      "in a string in a string",
      message(JSON.stringify(`${'{"a":'.repeat(100)}1${"}".repeat(100)}`)),
    ],
  ])("what is nested to exhaust a stack is not read: %s", (_, text) => {
    expect(decode(text)).toMatchObject({ kind: "unreadable", why: "nested too deeply" });
  });

  test("brackets inside a text are not depth", () => {
    expect(decode(message({ event: "a", payload: { topic: '[{"\\'.repeat(500) } })).kind).toBe(
      "event",
    );
  });
});

describe("whatever is sent", () => {
  const jsonish = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc
      .record({
        module: fc.constantFrom("message", "heartbeat", "build_connection", 1, null),
        content: fc.jsonValue(),
        success: fc.jsonValue(),
      })
      .map((frame) => JSON.stringify(frame)),
    fc
      .record({ module: fc.constant("message"), content: fc.json() })
      .map((frame) => JSON.stringify(frame)),
  );

  test("it is one of the four kinds, and nothing throws", () => {
    fc.assert(
      fc.property(jsonish, (text) => {
        const frame = decode(text);
        expect(["verdict", "beat", "event", "unreadable"]).toContain(frame.kind);
        if (frame.kind !== "event") expect(typeof frame.said).toBe("string");
      }),
      { numRuns: 2_000 },
    );
  });

  test("an event arrives as it was sent, in every form", () => {
    const anyEvent = fc.record({
      event: fc.string({ minLength: 1 }),
      event_ts: fc.integer(),
      payload: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 6 })),
    });
    fc.assert(
      fc.property(anyEvent, (given) => {
        const sent: unknown = JSON.parse(JSON.stringify(given));
        for (const [form, text] of [
          ["string", message(JSON.stringify(sent))],
          ["object", message(sent)],
          ["bare", JSON.stringify(sent)],
        ] as const)
          expect(decode(text)).toEqual({
            kind: "event",
            form,
            event: sent,
            ...(form === "string" && { raw: JSON.stringify(sent) }),
          });
      }),
    );
  });
});
