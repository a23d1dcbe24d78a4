import { Secret, Variable } from "@zoomflow/core";
import { expect, test } from "vitest";

import { inputSchema } from "./input.ts";

async function complaints(input: unknown): Promise<string[]> {
  const { issues } = await inputSchema["~standard"].validate(input);
  return (issues ?? []).map(({ message, path }) => `${path?.map(String).join(".")}: ${message}`);
}

const get = { method: "GET", url: "https://example.com/" };
const post = { ...get, method: "POST" };

test.each([
  get,
  { ...post, json: null },
  { ...post, json: { a: [1] }, timeout: "1.5s", headers: { "X-Trace": "é\t1" } },
  { ...post, body: "", sign: { secret: Secret.of("K", "k"), header: "x-signature" } },
  { ...post, url: Secret.of("URL", "https://example.com/"), headers: undefined },
  { ...post, method: "DELETE", body: "x", idempotent: false },
])("a sound request is taken: %j", async (input) => {
  expect(await complaints(input)).toEqual([]);
});

test.each<[object, string]>([
  [{ ...post, json: 1, body: "x" }, "body: cannot be given together with json"],
  [{ ...get, json: 1 }, "method: GET cannot carry a json or a body"],
  [{ ...get, method: "HEAD", body: "x" }, "method: HEAD cannot carry a json or a body"],
  [{ ...post, url: "/relative" }, "url: is not a URL"],
  [{ ...post, url: "ftp://example.com" }, "url: must begin with https:// or http://"],
  [{ ...post, url: "file:///etc/passwd" }, "url: must begin with https:// or http://"],
  [
    { ...post, url: "https://canary:canary@example.com" },
    "url: must not hold a user name or password; send an authorization header",
  ],
  [
    { ...post, url: `https://example.com/${String(Secret.of("TOKEN", "canary"))}` },
    "url: holds the name of a secret, not its value; use `reveal(secret)` inside a function",
  ],
  [{ ...post, headers: { "x y": "1" } }, "headers.x y: is not a header's name"],
  [
    { ...post, headers: { Host: "other" } },
    "headers.Host: is set by the connection itself and cannot be given",
  ],
  [
    { ...post, headers: { "Transfer-Encoding": "chunked" } },
    "headers.Transfer-Encoding: is set by the connection itself and cannot be given",
  ],
  [{ ...post, headers: { a: "1\r\nb: 2" } }, "headers.a: must be one line of Latin-1 text"],
  [{ ...post, headers: { a: "☃" } }, "headers.a: must be one line of Latin-1 text"],
  [
    { ...post, headers: { authorization: `Bearer ${String(Secret.of("TOKEN", "canary"))}` } },
    "headers.authorization: holds the name of a secret, not its value; use `reveal(secret)` inside a function",
  ],
  [{ ...post, headers: { a: 1 } }, "headers.a: must be a text or a secret"],
  [{ ...post, headers: { "X-A": "1", "x-a": "2" } }, "headers.x-a: is given twice"],
  [
    { ...post, headers: { "X-Sig": "1" }, sign: { secret: "k", header: "x-sig" } },
    "sign.header: is given twice",
  ],
  [{ ...post, sign: { secret: "k", header: "a\nb" } }, "sign.header: is not a header's name"],
  [
    { ...post, timeout: "10 s" },
    "timeout: must be a span of time from 1ms to 24d, such as 500ms, 10s or 2m",
  ],
  [
    { ...post, timeout: "0s" },
    "timeout: must be a span of time from 1ms to 24d, such as 500ms, 10s or 2m",
  ],
  [
    { ...post, timeout: 10 },
    "timeout: must be a span of time from 1ms to 24d, such as 500ms, 10s or 2m",
  ],
])("a wrong one is explained without repeating its values: %#", async (input, complaint) => {
  const found = await complaints(input);
  expect(found).toContain(complaint);
  expect(found.join()).not.toContain("canary");
});

test("unknown fields and methods are refused", async () => {
  expect(await complaints({ ...post, query: {} })).toHaveLength(1);
  expect(await complaints({ ...post, method: "CONNECT" })).toHaveLength(1);
});

test("variables are read, wherever a text may stand", async () => {
  const variable = (value: string): Variable => new Variable("X", () => value);
  const result = await inputSchema["~standard"].validate({
    method: "POST",
    url: variable("https://example.com/"),
    body: variable("hello"),
    headers: { a: variable("1") },
    sign: { secret: variable("k"), header: variable("x-sig") },
  });
  expect(result).toMatchObject({
    value: {
      url: "https://example.com/",
      body: "hello",
      headers: { a: "1" },
      sign: { secret: "k", header: "x-sig" },
    },
  });
});

test("a variable that is not set is named", async () => {
  const input = { ...post, url: new Variable("HOOK_URL", () => undefined) };
  await expect(complaints(input)).rejects.toMatchObject({
    code: "ZF_VARIABLE_MISSING",
    message: "HOOK_URL is not set",
  });
});
