import { definePlugin, on, Secret } from "@zoomflow/core";
import { expect, test } from "vitest";
import * as z from "zod";

import { createRedactor } from "./redact.ts";
import { secretsOf } from "./secrets.ts";

const redact = createRedactor([
  { name: "ZOOM_CLIENT_SECRET", value: "hunter2-hunter2" },
  { name: "SHORT", value: "ab" },
  { name: "ODD", value: 'q"\\z/secret' },
]);

test.each([
  ["a known value", "x hunter2-hunter2 y", "x [secret ZOOM_CLIENT_SECRET] y"],
  [
    "a known value with quotes, in JSON",
    `{"m":"x q\\"\\\\z/secret y"}`,
    '{"m":"x [secret ODD] y"}',
  ],
  [
    "a known value with quotes, in JSON inside JSON",
    JSON.stringify(JSON.stringify({ m: 'q"\\z/secret' })),
    JSON.stringify(JSON.stringify({ m: "[secret ODD]" })),
  ],
  ["a known value in a URL", "?s=q%22%5Cz%2Fsecret&x", "?s=[secret ODD]&x"],
  [
    "a known value in base64",
    `${Buffer.from('q"\\z/secret').toString("base64")} x`,
    "[secret ODD] x",
  ],
  [
    "a token in a URL",
    "wss://h/ws?subscriptionId=s&access_token=abc.def&x=1",
    "wss://h/ws?subscriptionId=s&access_token=[secret]&x=1",
  ],
  ["the pass code in a link to join", "https://h/j/1?pwd=abc.1#x", "https://h/j/1?pwd=[secret]"],
  ["a token in JSON", '{"access_token":"abc"}', '{"access_token":"[secret]"}'],
  [
    "a token in JSON inside a string",
    '{\\"download_token\\":\\"abc\\"}',
    '{\\"download_token\\":\\"[secret]\\"}',
  ],
  [
    "an Authorization header",
    "Authorization: Bearer abcdefgh12345",
    "Authorization: Bearer [secret]",
  ],
  ["a Slack token", "xoxb-1-2-three", "[secret]"],
  ["a JWT", "it was eyJhbGciOiJI.eyJzdWIiOiIx.c2ln here", "it was [secret] here"],
  ["a JWT behind a name", "token-eyJhbGciOiJI.eyJzdWIiOiIx here", "token-[secret] here"],
  ["no word that is merely short", "about ab", "about ab"],
])("takes out %s", (_, text, clean) => {
  expect(redact(text)).toBe(clean);
});

test.each([
  "-eyJ",
  "-eyJaaaaaaaa",
  "eyJaaaaaaaa.",
  "-eyJaaaaaaaa.aaaaaaaa",
  "Bearer \t",
  "xoxb-",
  "pwd=",
  'pwd":"',
  "Basic a",
])(
  "a long text of %j is read through once, and takes no time that grows with its square",
  (unit) => {
    const text = `${unit.repeat(1_000_000 / unit.length)} hunter2-hunter2`;
    expect(redact(text)).toMatch(/ \[secret ZOOM_CLIENT_SECRET\]$/);
  },
);

test("knows the secrets of the config, of its plugins and of the environment", () => {
  const names = secretsOf({}, { ZOOM_CLIENT_SECRET: "one", SLACK_BOT_TOKEN: "" }).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["ZOOM_CLIENT_SECRET"]);
});

test("knows the secrets that only a rule gives to its actions, in every step", () => {
  const key = (name: string): Secret => Secret.of(name, `value of ${name}`);
  const act = definePlugin({
    name: "crm",
    api: 1,
    options: z.object({}),
    setup: () => ({}),
    actions: { send: { input: z.object({ headers: z.any() }), idempotent: true, run: () => 1 } },
  })({});
  const send = (name: string) => act.send({ headers: { "x-key": key(name) } });
  const rules = [
    on("meeting.started", { id: "one", do: send("KEY"), onFailure: send("OTHER_KEY") }),
    on("meeting.ended", { id: "steps", do: [send("STEP_KEY")] }),
  ];
  const names = secretsOf({ rules }, {}).map(({ name }) => name);
  expect(names).toEqual(["KEY", "OTHER_KEY", "STEP_KEY"]);
});

test("looks for secrets in whatever was given as rules", () => {
  expect(secretsOf({ rules: [null, 7, "x"] as never }, {})).toEqual([]);
  expect(secretsOf({ rules: 7 as never }, {})).toEqual([]);
});
