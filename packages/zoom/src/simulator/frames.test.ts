import { createHmac } from "node:crypto";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { eventFrame, isHeartbeat } from "./frames.ts";
import type { EventForm } from "./frames.ts";

interface Envelope {
  readonly module: string;
  readonly content: unknown;
  readonly header: Readonly<Record<string, string>>;
}

const events = fc.record({
  event: fc.string({ unit: "grapheme" }),
  event_ts: fc.oneof(fc.integer(), fc.string()),
  payload: fc.jsonValue(),
});

/** What a client makes of a frame. */
function unwrap(text: string, form: EventForm): unknown {
  const frame = JSON.parse(text) as Envelope;
  if (form === "bare") return frame;
  return form === "string" ? JSON.parse(frame.content as string) : frame.content;
}

describe("an event on the wire", () => {
  test.each(["string", "object", "bare"] as const)("survives the form %s", (form) => {
    fc.assert(
      fc.property(events, (event) => {
        const plain: unknown = JSON.parse(JSON.stringify(event));
        expect(unwrap(eventFrame(event, form), form)).toEqual(plain);
      }),
    );
  });

  test("has its emoji escaped, and letters of the basic plane not", () => {
    const event = { event: "meeting.started", payload: { topic: "Café 🚒" } };
    expect(eventFrame(event, "bare")).toBe(
      String.raw`{"event":"meeting.started","payload":{"topic":"Café \ud83d\ude92"}}`,
    );
  });

  test("is signed over the very characters of its content", () => {
    const event = { event: "meeting.started", payload: { topic: "🚒" } };
    const signing = { secretToken: "app-secret", now: 1_720_705_455_999 };
    const frame = JSON.parse(eventFrame(event, "string", signing)) as Envelope;
    const signed = `v0:1720705455:${frame.content as string}`;
    const expected = createHmac("sha256", "app-secret").update(signed);
    expect(frame.header).toEqual({
      "x-zm-request-timestamp": "1720705455",
      "x-zm-signature": `v0=${expected.digest("hex")}`,
    });
  });
});

test("no text a client sends can hurt: it is a heartbeat or it is not", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(isHeartbeat(text)).toBeTypeOf("boolean");
    }),
  );
});
