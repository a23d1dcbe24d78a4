import type { ActionUse, Finding } from "@zoomflow/core";
import { Secret, ZoomflowError } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import type { Received, Reply } from "../../test/fake-slack.ts";
import { CANARY, setup } from "../../test/setup.ts";
import { doctor } from "./doctor.ts";

const ALL =
  "chat:write,chat:write.public,im:write,users:read.email,channels:history,im:history,channels:read,groups:read";

const post = (channel: string): ActionUse => ({ action: "post", rule: "r", input: { channel } });

interface Case {
  readonly uses?: readonly ActionUse[];
  readonly scopes?: string | undefined;
  readonly token?: string;
  readonly answer?: (call: Received) => Reply | undefined;
  readonly way?: Finding;
}

/** What the doctor finds at a Slack that accepts the token and has one channel, unless told otherwise. */
async function examine({ uses = [post("#general")], scopes = ALL, token = CANARY, ...rest }: Case) {
  const { server, resource } = await setup();
  const way: Finding = rest.way ?? { check: "way", status: "ok", message: "reached" };
  const headers = scopes === "" ? {} : { "x-oauth-scopes": scopes };
  const general = { id: "C1", name: "general", is_member: true };
  server.answer((call) => {
    const own = rest.answer?.(call);
    if (own !== undefined) return own;
    if (call.method === "conversations.list")
      return { headers, body: { ok: true, channels: [general] } };
    if (call.method === "conversations.info")
      return { headers, body: { ok: true, channel: general } };
    return { headers, body: { ok: true, team: "Lab", user: "bot" } };
  });
  const reached: string[] = [];
  const findings = await doctor({
    resource,
    options: { token: Secret.of("SLACK_BOT_TOKEN", token), apiUrl: server.url },
    uses,
    reach: async (url) => {
      reached.push(url);
      return way;
    },
    signal: new AbortController().signal,
  });
  expect(JSON.stringify(findings)).not.toContain(CANARY);
  return { findings, server, reached };
}

async function about(check: string, one: Case): Promise<Finding> {
  const { findings } = await examine(one);
  const found = findings.find((finding) => finding.check === check);
  if (found === undefined) throw new Error(`nothing about ${check}: ${JSON.stringify(findings)}`);
  return found;
}

test("a Slack in order is told so, and only asked what changes nothing", async () => {
  const { findings, server, reached } = await examine({});
  expect(findings.map(({ check, status }) => `${check}: ${status}`)).toEqual([
    "way: ok",
    "token: ok",
    "scopes: ok",
    "channel #general: ok",
  ]);
  expect(findings[1]?.message).toBe("Slack accepts it, for bot in Lab");
  expect(reached).toEqual([server.url]);
  expect(server.received.map(({ method }) => method)).toEqual(["auth.test", "conversations.list"]);
});

describe("the token", () => {
  test.each([
    ["xoxp-1", "a user token"],
    ["xapp-1", "an app-level token"],
    ["hello", "no token of a bot"],
  ])("%s is not sent to anybody", async (token, kind) => {
    const { findings, server } = await examine({ token });
    expect(findings).toMatchObject([{ check: "token", status: "fail", code: "ZF_PLUGIN_OPTIONS" }]);
    expect(findings[0]?.message).toContain(kind);
    expect(server.received).toEqual([]);
  });

  test("that Slack revoked is told with what to do", async () => {
    const answer = (): Reply => ({ body: { ok: false, error: "token_revoked" } });
    expect(await about("token", { answer })).toMatchObject({
      status: "fail",
      code: "ZF_SERVICE_REFUSED",
      hint: expect.stringContaining("Bot User OAuth Token") as string,
    });
  });

  test("is not asked about where there is no way to Slack", async () => {
    const way: Finding = { check: "way", status: "fail", message: "no" };
    const { findings, server } = await examine({ way });
    expect(findings).toEqual([way]);
    expect(server.received).toEqual([]);
  });
});

describe("scopes", () => {
  test.each<[string, string, readonly ActionUse[], "fail" | "warn"]>([
    ["chat:write", "im:write", [post("C1")], "fail"],
    ["im:write", "chat:write", [{ action: "dm", rule: "r", input: { user: "U1" } }], "fail"],
    [
      "users:read.email",
      "chat:write,im:write",
      [{ action: "dm", rule: "r", input: { user: "ada@example.com" } }],
      "fail",
    ],
    ["users:read.email", "chat:write,im:write", [{ action: "dm", rule: "r", input: {} }], "warn"],
    ["channels:history", "chat:write", [post("C1")], "warn"],
    ["channels:read", "chat:write", [post("#general")], "warn"],
  ])("that lack %s are told", async (scope, scopes, uses, status) => {
    const { findings } = await examine({ scopes, uses });
    const found = findings.find(({ message }) => message.includes(`lacks ${scope},`));
    expect(found).toMatchObject({ check: "scopes", status });
    expect(found?.hint).toContain(scope);
  });

  test("nobody uses are not asked for", async () => {
    expect(await about("scopes", { uses: [], scopes: "team:read" })).toMatchObject({
      status: "ok",
    });
  });

  test("that Slack does not name are passed over", async () => {
    expect(await about("scopes", { scopes: "" })).toMatchObject({ status: "skipped" });
  });
});

describe("a channel", () => {
  const channel = (record: object) => (call: Received) =>
    call.method === "conversations.list"
      ? { body: { ok: true, channels: [{ id: "C1", name: "general", ...record }] } }
      : undefined;

  test.each<[string, object, string, string, "ok" | "fail"]>([
    [
      "that was left",
      { is_member: false },
      "chat:write,channels:read",
      "the bot is not in it",
      "fail",
    ],
    ["that is public", { is_member: false }, ALL, "is public", "ok"],
    [
      "that is private",
      { is_member: false, is_private: true },
      ALL,
      "the bot is not in it",
      "fail",
    ],
    ["that is archived", { is_member: true, is_archived: true }, ALL, "is archived", "fail"],
  ])("%s is told so", async (_, record, scopes, message, status) => {
    const found = await about("channel #general", { scopes, answer: channel(record) });
    expect(found).toMatchObject({ status });
    expect(found.message).toContain(message);
  });

  test("that there is not is a failure only where all could be seen", async () => {
    const uses = [post("#nowhere")];
    expect(await about("channel #nowhere", { uses })).toMatchObject({ status: "fail" });
    const scopes = "chat:write,channels:read";
    expect(await about("channel #nowhere", { uses, scopes })).toMatchObject({
      status: "warn",
      message: "cannot be looked up: the app lacks groups:read",
    });
  });

  test("whose list Slack refuses is a warning", async () => {
    const answer = ({ method }: Received): Reply | undefined =>
      method === "conversations.list" ? { body: { ok: false, error: "ratelimited" } } : undefined;
    expect(await about("channel #general", { answer })).toMatchObject({ status: "warn" });
  });

  test("that is given by its ID is asked for by it", async () => {
    const { findings, server } = await examine({ uses: [post("C1"), post("C1"), post("D7")] });
    expect(findings.at(-1)).toMatchObject({ check: "channel C1", status: "ok" });
    expect(server.received.map(({ method }) => method)).toEqual([
      "auth.test",
      "conversations.info",
    ]);
  });

  test("whose ID Slack does not know fails, or may be hidden", async () => {
    const answer = ({ method }: Received): Reply | undefined =>
      method === "conversations.info"
        ? { body: { ok: false, error: "channel_not_found" } }
        : undefined;
    const uses = [post("C404")];
    expect(await about("channel C404", { uses, answer })).toMatchObject({
      status: "fail",
      code: "ZF_ACTION_REFUSED",
    });
    const hidden = await about("channel C404", { uses, answer, scopes: "chat:write" });
    expect(hidden.status).toBe("warn");
  });

  test("is passed over when there are too many", async () => {
    const uses = Array.from({ length: 25 }, (_, n) => post(`#c${n}`));
    expect(await about("channels", { uses })).toMatchObject({
      status: "skipped",
      message: "5 more were not looked at",
    });
  });
});

test("what is no word of Slack's is thrown on", async () => {
  const stop = new AbortController();
  stop.abort(new Error("stopped"));
  const { resource, server } = await setup();
  const call = doctor({
    resource,
    options: { token: Secret.of("SLACK_BOT_TOKEN", CANARY), apiUrl: server.url },
    uses: [],
    reach: async () => ({ check: "way", status: "ok", message: "" }),
    signal: stop.signal,
  });
  await expect(call).rejects.not.toBeInstanceOf(ZoomflowError);
});
