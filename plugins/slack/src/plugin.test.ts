import { execFile } from "node:child_process";
import { promisify, inspect } from "node:util";

import { Secret } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import { CANARY, checked, definitionOf, quiet, setup, specOf } from "../test/setup.ts";
import { mrkdwn, slack } from "./index.ts";

const { signal } = new AbortController();

test("an instance has its actions, its name and the tag", () => {
  const chat = slack({ token: CANARY });
  expect(chat.plugin).toBe("slack");
  expect(slack({ token: CANARY }, "other").post({ channel: "C1", text: "a" })).toMatchObject({
    plugin: "other",
    step: "other.post",
  });
  expect(chat.mrkdwn).toBe(mrkdwn);
});

test("the token is in nothing that can be printed", async () => {
  const { server, resource } = await setup();
  const instance = slack({ token: CANARY, apiUrl: server.url });
  for (const value of [instance, definitionOf(instance), resource]) {
    expect(inspect(value, { depth: 20, showHidden: true })).not.toContain(CANARY);
    expect(JSON.stringify(value) ?? "").not.toContain(CANARY);
  }
});

test("reading a config loads no Bolt and needs no token", async () => {
  const index = new URL("index.ts", import.meta.url).href;
  const code = `
    import { createRequire } from "node:module";
    const { slack } = await import(${JSON.stringify(index)});
    slack().post({ channel: "C1", text: "a" });
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    console.log(loaded.filter((path) => path.includes("@slack")).length);
  `;
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code]);
  expect((await run).stdout.trim()).toBe("0");
});

describe("set-up", () => {
  const setUp = (token: Secret): unknown =>
    definitionOf(slack()).spec.setup({
      options: { token, apiUrl: "https://slack.com/api/" },
      log: quiet,
      signal,
    });

  test("names the variable that is missing", () => {
    expect(() => setUp(new Secret("SLACK_BOT_TOKEN", () => undefined))).toThrow(
      "SLACK_BOT_TOKEN is not set",
    );
  });

  test("refuses a token with characters that no token has, without showing it", () => {
    const token = Secret.of("SLACK_BOT_TOKEN", "xoxb-\u201ccanary\u201d");
    expect(() => setUp(token)).toThrow("SLACK_BOT_TOKEN holds characters that no token has");
  });

  test("calls nobody", () => {
    expect(setUp(Secret.of("SLACK_BOT_TOKEN", ` ${CANARY}\n`))).toHaveProperty("workspace");
  });
});

test("the plugin is healthy when Slack accepts the token", async () => {
  const { server, chat, resource } = await setup();
  const { health } = definitionOf(chat).spec;
  await health(resource, signal);
  expect(server.received).toMatchObject([
    { method: "auth.test", authorization: `Bearer ${CANARY}` },
  ]);
  server.answer(() => ({ body: { ok: false, error: "invalid_auth" } }));
  await expect(health(resource, signal)).rejects.toMatchObject({
    code: "ZF_SERVICE_REFUSED",
    message: "Slack, auth.test: invalid_auth, Slack does not accept the token",
  });
});

test("only an update may be repeated blindly", () => {
  const chat = slack();
  const idempotent = ["post", "reply", "update", "dm"].filter(
    (name) => specOf(chat, name).idempotent,
  );
  expect(idempotent).toEqual(["update"]);
});

test.each<[string, object, string]>([
  ["post", { channel: "#a", text: "R&D <now>\nand then" }, "post to #a: R&D <now> and then"],
  ["post", { channel: "#a", text: "a".repeat(200) }, `post to #a: ${"a".repeat(79)}…`],
  ["post", { channel: "#a", thread: "1.2", text: "a" }, "reply in #a: a"],
  ["reply", { channel: "C1", thread: "1.2", text: "a" }, "reply in C1: a"],
  ["update", { channel: "C1", ts: "1.2", text: "a" }, "update 1.2 in C1: a"],
  ["dm", { user: "ada@example.com", text: "a" }, "message to ada@example.com: a"],
])("a dry run shows what %s would do", async (action, input, line) => {
  const { input: schema, preview } = specOf(slack(), action);
  expect(preview?.(await checked(schema, input))).toBe(line);
});
