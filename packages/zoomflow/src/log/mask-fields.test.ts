import { Secret } from "@zoomflow/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createFieldMask } from "./mask-fields.ts";

const closed = createFieldMask(() => false);
const open = createFieldMask(() => true);

describe("what is called like a secret is never written, however deep it lies", () => {
  test.each<[string, object, object]>([
    [
      "headers of a request",
      { request: { headers: { Authorization: "Basic eDp5", "x-api-key": "k", accept: "*/*" } } },
      {
        request: { headers: { Authorization: "[secret]", "x-api-key": "[secret]", accept: "*/*" } },
      },
    ],
    [
      "lists and maps",
      { all: [{ download_token: "t" }, new Map([["client_secret", "s"]])] },
      { all: [{ download_token: "[secret]" }, { client_secret: "[secret]" }] },
    ],
    ["a number", { passcode: 123_456 }, { passcode: "[secret]" }],
    ["what is beneath it", { cookies: { sid: "c" } }, { cookies: "[secret]" }],
    [
      "but that there is none, or one",
      { token: "", hasToken: true, password: null },
      { token: "", hasToken: true, password: null },
    ],
    [
      "but by name, of one that is sealed",
      { token: Secret.of("SLACK_BOT_TOKEN", "xoxb") },
      { token: "[secret SLACK_BOT_TOKEN]" },
    ],
  ])("%s", (_, fields, clean) => {
    expect(closed.fields(fields)).toEqual(clean);
    expect(open.fields(fields)).toEqual(clean);
  });

  test("an error of a library with the request in it", () => {
    const error = Object.assign(new Error("401 for ada@example.org"), {
      config: { headers: { authorization: "Bearer abc" } },
    });
    const { err } = closed.fields({ err: error }) as { err: Record<string, unknown> };
    expect(err).toMatchObject({
      type: "Error",
      message: "401 for [personal]",
      stack: expect.stringContaining("mask-fields.test.ts"),
      config: { headers: { authorization: "[secret]" } },
    });
    expect(JSON.stringify(err)).not.toContain("ada@");
  });
});

describe("what is known of people is written only when it is asked for", () => {
  const joined = {
    event: "meeting.participant_joined",
    payload: { object: { topic: "T", participant: { user_name: "Ada", id: "u1" } } },
  };
  test.each<[string, object, object]>([
    [
      "an event, by the catalogue",
      { event: joined },
      {
        event: {
          event: "meeting.participant_joined",
          payload: { object: { topic: "T", participant: { user_name: "[personal]", id: "u1" } } },
        },
      },
    ],
    [
      "fields, by their names",
      { userName: "Ada", host_email: "x", "phone-number": 4_420, name: "general", url: "/x" },
      {
        userName: "[personal]",
        host_email: "[personal]",
        "phone-number": "[personal]",
        name: "general",
        url: "/x",
      },
    ],
    [
      "addresses in any text",
      { why: "ada@example.org is unknown" },
      { why: "[personal] is unknown" },
    ],
  ])("%s", (_, fields, clean) => {
    expect(closed.fields(fields)).toEqual(clean);
    expect(open.fields(fields)).toEqual(fields);
  });

  test("also in the sentence", () => {
    expect(closed.text("to ada@example.org")).toBe("to [personal]");
    expect(open.text("to ada@example.org")).toBe("to ada@example.org");
  });
});

test("what zoomflow says of itself stays as it is", () => {
  const line = {
    is: "token.granted",
    expiresInMs: 1,
    scope: "a:read b:write",
    run: "r1",
    rule: "x",
    key: "1767603600000-00ff",
    revision: 2,
    host: "127.0.0.1",
    error: { code: "ZF_TOKEN_UNAVAILABLE", message: "no", hint: "Try again." },
  };
  expect(closed.fields(line)).toEqual(line);
});

test("whatever a plugin logs, a line comes of it", () => {
  const circle: Record<string, unknown> = { n: 1n, b: Buffer.from("abc"), at: new Date(0) };
  circle["self"] = circle;
  circle["list"] = [circle, new Set([1])];
  expect(closed.fields(circle)).toEqual({
    n: "1",
    b: "[3 bytes]",
    at: "1970-01-01T00:00:00.000Z",
    self: "[circular]",
    list: ["[circular]", [1]],
  });
  const trap = {
    get at(): never {
      throw new Error("no");
    },
  };
  expect(closed.fields(trap)).toEqual({ unreadable: true });
  const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`f${n}`, [n, n]]));
  expect(JSON.stringify(closed.fields(wide)).length).toBeLessThan(30_000);
  fc.assert(
    fc.property(fc.object({ withBigInt: true, withMap: true, withDate: true }), (fields) => {
      expect(() => JSON.stringify(closed.fields(fields))).not.toThrow();
    }),
  );
});
