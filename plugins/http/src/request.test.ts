import { Secret, Variable, ZoomflowError } from "@zoomflow/core";
import { expect, test } from "vitest";

import type { CheckedInput } from "./input.ts";
import { buildRequest } from "./request.ts";

const post: CheckedInput = { method: "POST", url: "https://example.com/in" };

function problemOf(input: CheckedInput): unknown {
  try {
    return buildRequest(input, "key").request;
  } catch (thrown) {
    return thrown;
  }
}

test("secrets and variables inside json are opened when it is sent, at any depth", () => {
  const json = {
    routing_key: Secret.of("PAGER_KEY", "canary"),
    nested: [{ region: new Variable("REGION", () => "eu") }],
    at: new Date(0),
  };
  const { request, sealed } = buildRequest({ ...post, json }, "key");
  expect(JSON.parse(String(request.body))).toEqual({
    routing_key: "canary",
    nested: [{ region: "eu" }],
    at: "1970-01-01T00:00:00.000Z",
  });
  expect(sealed()).toContain("canary");
});

test("a request without a body has neither type nor bytes, and can be signed all the same", () => {
  const { request } = buildRequest({ ...post, sign: { secret: "k", header: "X-Sig" } }, "key");
  expect(request.body).toBeUndefined();
  expect(request.headers).not.toHaveProperty("content-type");
  expect(request.headers["x-sig"]).toMatch(/^sha256=[0-9a-f]{64}$/);
  expect(request.signedIn).toBe("x-sig");
});

test("a header called __proto__ is only a header", () => {
  const headers = JSON.parse('{"__proto__":"x"}') as Record<string, string>;
  const { request } = buildRequest({ ...post, headers }, "key");
  expect(Object.keys(request.headers)).toContain("__proto__");
});

test("every part of a sealed URL that may be a token is kept out of messages", () => {
  const url = Secret.of(
    "URL",
    "https://hooks.example.com/services/T0001/canary-path?key=canary-query",
  );
  const { sealed } = buildRequest({ ...post, url }, "key");
  expect(sealed()).toEqual(
    expect.arrayContaining(["canary-path", "canary-query", "?key=canary-query"]),
  );
});

test.each<[string, CheckedInput]>([
  ["url: is not a URL", { ...post, url: Secret.of("URL", "canary") }],
  ["url: must begin with https:// or http://", { ...post, url: Secret.of("URL", "ws://canary/") }],
  [
    "headers.X: must be one line of Latin-1 text",
    { ...post, headers: { X: Secret.of("X", "canary\r\nhost: other") } },
  ],
  ["json: cannot be written as JSON", { ...post, json: () => "canary" }],
  ["json: cannot be written as JSON", { ...post, json: { canary: 1n } }],
])("%s: found when it is opened, and not repeated", (message, input) => {
  const error = problemOf(input);
  expect(error).toMatchObject({ code: "ZF_ACTION_INPUT", message, retryable: false });
  expect(JSON.stringify(error)).not.toContain("canary");
});

test("json that contains itself is refused", () => {
  const json: { self?: object } = {};
  json.self = json;
  expect(problemOf({ ...post, json })).toMatchObject({ code: "ZF_ACTION_INPUT" });
});

test("a secret that is not set is named, inside json too", () => {
  const unset = new Secret("PAGER_KEY", () => undefined);
  for (const input of [
    { ...post, json: { unset } },
    { ...post, headers: { unset } },
  ]) {
    const error = problemOf(input);
    expect(error).toBeInstanceOf(ZoomflowError);
    expect(error).toMatchObject({ code: "ZF_VARIABLE_MISSING", message: "PAGER_KEY is not set" });
  }
});
