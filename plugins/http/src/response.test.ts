import { expect, test } from "vitest";

import type { Answer } from "./exchange.ts";
import { judge } from "./response.ts";

function answer(body: string, headers: Answer["headers"] = {}, status = 200): Answer {
  return { status, headers, bytes: Buffer.from(body), truncated: false };
}

function read(given: Answer): unknown {
  return judge(given, {
    target: "GET https://example.com/",
    sealed: () => [],
    harmful: false,
    now: 0,
  });
}

test.each([
  "application/json",
  "Application/JSON; charset=utf-8",
  "application/problem+json",
  "application/vnd.acme.v2+json;v=1",
])("%s is parsed", (type) => {
  expect(read(answer("[1]", { "content-type": type }))).toMatchObject({ json: [1] });
});

test("null is JSON too", () => {
  expect(read(answer("null", { "content-type": "application/json" }))).toMatchObject({
    json: null,
  });
});

test.each([
  ["text/plain", "[1]"],
  ["application/jsonp", "[1]"],
  ["application/x-ndjson", "[1]\n[2]"],
  ["application/json", "<html>"],
  ["application/json", ""],
])("%s with %j stays text", (type, body) => {
  const result = read(answer(body, { "content-type": type }));
  expect(result).toMatchObject({ text: body });
  expect(result).not.toHaveProperty("json");
});

test("bytes that are not UTF-8 do not stop a rule", () => {
  const bytes = Buffer.from([0x61, 0xff, 0x62]);
  expect(read({ ...answer(""), bytes })).toMatchObject({ text: "a\uFFFDb" });
});

test("cookies are not kept with the run", () => {
  const headers = { "set-cookie": ["session=canary"], etag: '"1"', "x-none": undefined };
  expect(JSON.stringify(read(answer("", headers)))).not.toContain("canary");
  expect(read(answer("", headers))).toMatchObject({ headers: { etag: '"1"', "x-none": "" } });
});

test("a failure without a word says its status only", () => {
  expect(read(answer(" \n", {}, 404))).toMatchObject({
    code: "ZF_ACTION_REFUSED",
    message: "GET https://example.com/ answered 404",
  });
});
