import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";

import { ZoomflowError } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import type { Reply } from "../test/fake-slack.ts";
import { manualClock } from "../test/manual-clock.ts";
import { CANARY, setup } from "../test/setup.ts";
import { failure } from "./failure.ts";

interface Expected {
  readonly code: "ZF_ACTION_FAILED" | "ZF_ACTION_POSTPONED" | "ZF_ACTION_REFUSED";
  readonly maybeDone?: boolean;
  readonly retryAfterMs?: number;
  readonly says: string;
}

const refusal = (error: string, more: object = {}): Reply => ({
  body: { ok: false, error, ...more },
});
const failed = (says: string, more: Partial<Expected> = {}): Expected => ({
  code: "ZF_ACTION_FAILED",
  says,
  ...more,
});
const postponed = (says: string, retryAfterMs: number): Expected => ({
  code: "ZF_ACTION_POSTPONED",
  says,
  retryAfterMs,
});
const refused = (says: string): Expected => ({ code: "ZF_ACTION_REFUSED", says });

const FAULTS: readonly [string, Reply, Expected][] = [
  [
    "not_in_channel",
    refusal("not_in_channel"),
    refused("not_in_channel, the bot is not in that channel"),
  ],
  [
    "missing_scope",
    refusal("missing_scope", { needed: "chat:write", provided: "im:write" }),
    refused("needed: chat:write; the token has: im:write"),
  ],
  [
    "invalid_blocks",
    refusal("invalid_blocks", {
      response_metadata: {
        messages: ["[ERROR] must be less than 3001 characters [json-pointer:/blocks/0]"],
      },
    }),
    refused("must be less than 3001 characters [json-pointer:/blocks/0]"),
  ],
  [
    "an error of Slack's own",
    refusal("internal_error"),
    failed("internal_error", { maybeDone: true }),
  ],
  ["a service that is away", refusal("service_unavailable"), failed("service_unavailable")],
  [
    "a name not seen before",
    refusal("solar_flare"),
    failed("solar_flare, this error is not known here"),
  ],
  ["a name that is none", refusal("<script>Oops</script>"), failed("unnamed_error")],
  ["no name", { body: { ok: false } }, failed("unnamed_error")],
  [
    "a used-up quota",
    refusal("message_limit_exceeded"),
    failed("used up", { retryAfterMs: 300_000 }),
  ],
  [
    "429 with Retry-After",
    { status: 429, headers: { "retry-after": "7" }, body: "" },
    postponed("pause", 7_000),
  ],
  ["429 without", { status: 429, body: "" }, failed("pause")],
  [
    "429 with a date instead of seconds",
    { status: 429, headers: { "retry-after": "Wed, 01 Jul 2026 09:00:00 GMT" }, body: "" },
    failed("pause"),
  ],
  [
    "429 with a pause beyond reason",
    { status: 429, headers: { "retry-after": "99999999999" }, body: "" },
    postponed("pause", 3_600_000),
  ],
  [
    "429 with a pause below zero",
    { status: 429, headers: { "retry-after": "-3" }, body: "" },
    postponed("pause", 1_000),
  ],
  [
    "ratelimited with status 200",
    { headers: { "retry-after": "4" }, body: { ok: false, error: "ratelimited" } },
    postponed("ratelimited", 4_000),
  ],
  [
    "a service that is away and says for how long",
    { headers: { "retry-after": "9" }, body: { ok: false, error: "service_unavailable" } },
    postponed("service_unavailable", 9_000),
  ],
  [
    "an error of Slack's own with a wait: it may have been posted",
    { headers: { "retry-after": "9" }, body: { ok: false, error: "internal_error" } },
    failed("internal_error", { retryAfterMs: 9_000, maybeDone: true }),
  ],
  ["500", { status: 500, body: "oops" }, failed("HTTP status 500", { maybeDone: true })],
  [
    "503 with a page",
    { status: 503, body: "<html>" },
    failed("HTTP status 503", { maybeDone: true }),
  ],
  ["408", { status: 408, body: "" }, failed("HTTP status 408")],
  ["403 of a proxy", { status: 403, body: "<html>" }, refused("HTTP status 403")],
  [
    "a redirect",
    { status: 302, headers: { location: "/elsewhere" }, body: "" },
    refused("HTTP status 302"),
  ],
  [
    "a page instead of JSON",
    { body: "<html>hello</html>" },
    failed("not Slack's", { maybeDone: true }),
  ],
  ["JSON that is not Slack's", { body: "null" }, failed("not Slack's", { maybeDone: true })],
  ["no answer", "hang", failed("no answer in time", { maybeDone: true })],
  ["an answer that stops midway", "stall", failed("no answer in time", { maybeDone: true })],
  ["an answer without end", "flood", failed("too long", { maybeDone: true })],
  ["a reset connection", "reset", failed("the connection failed", { maybeDone: true })],
];

describe("a post meets", () => {
  test.each(FAULTS)("%s", async (_, reply, expected) => {
    const { server, chat, perform } = await setup({ clock: manualClock(), timeoutMs: 300 });
    server.answer(() => reply);
    const error = await caught(perform(chat.post({ channel: "#door", text: "hello" })));
    expect(error.message).toContain(expected.says);
    expect(error.message).toMatch(/^Slack, chat.postMessage to #door: /);
    expect(error).toMatchObject({
      code: expected.code,
      retryable: expected.code !== "ZF_ACTION_REFUSED",
      maybeDone: expected.maybeDone ?? false,
      retryAfterMs: expected.retryAfterMs,
    });
    expect(server.received).toHaveLength(1); // nothing was retried behind the runner's back
    expect(shown(error)).not.toContain(CANARY);
  });

  test("a closed port: surely not sent", async () => {
    const { chat, perform } = await setup({ apiUrl: await closedPort() });
    const error = await caught(perform(chat.post({ channel: "#door", text: "hello" })));
    expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", maybeDone: false });
    expect(error.message).toContain("ECONNREFUSED");
    expect(shown(error)).not.toContain(CANARY);
  });
});

test.each<[string, Error, boolean]>([
  ["a proxy that refuses", coded("ERR_PROXY_TUNNEL"), false],
  ["a certificate that is not to be trusted", coded("SELF_SIGNED_CERT_IN_CHAIN"), false],
  ["a host that cannot be reached in time", coded("ETIMEDOUT", "connect"), false],
  ["a host of which no address can be reached", new AggregateError([], "x"), false],
  ["a connection that timed out later", coded("ETIMEDOUT", "read"), true],
  ["a connection that closed", new Error("closed without an answer"), true],
])("%s: whether it may have been sent is known", (_, original, maybeDone) => {
  const thrown = { code: "slack_webapi_request_error", original };
  const error = failure(thrown, { method: "chat.postMessage", repeatable: false });
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", maybeDone, cause: original });
});

test("an update that failed can be done again, so it is never uncertain", async () => {
  const { server, chat, perform } = await setup({ clock: manualClock() });
  server.answer(() => ({ status: 500, body: "" }));
  const error = await caught(perform(chat.update({ channel: "C1", ts: "1.2", text: "hello" })));
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", maybeDone: false });
});

test("a token that the other side sends back is not repeated", async () => {
  const { server, chat, perform } = await setup();
  server.answer(({ authorization }) => refusal("missing_scope", { needed: authorization }));
  const error = await caught(perform(chat.post({ channel: "#door", text: "hello" })));
  expect(error.message).toContain("needed: Bearer [secret]");
  expect(shown(error)).not.toContain(CANARY);
});

test("what the client throws without a code is tried again, but never blindly", () => {
  const error = failure(new RangeError("too deep"), {
    method: "chat.postMessage",
    repeatable: false,
  });
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", maybeDone: true });
  expect(error.message).toBe("Slack, chat.postMessage: too deep");
});

test("a target and details from outside stay on one line", async () => {
  const { server, chat, perform } = await setup();
  server.answer(() => refusal("missing_scope", { needed: `a\n\u001b[31m${"b".repeat(900)}` }));
  const error = await caught(perform(chat.post({ channel: "C\u0007", text: "hello" })));
  expect(error.message).not.toMatch(/\p{C}/u);
  expect(error.message.length).toBeLessThan(400);
});

function coded(code: string, syscall?: string): Error {
  return Object.assign(new Error("it failed"), { code, syscall });
}

async function caught(work: Promise<unknown>): Promise<ZoomflowError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ZoomflowError);
  return error as ZoomflowError;
}

function shown(error: ZoomflowError): string {
  return inspect(error, { depth: 20, showHidden: true });
}

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/api/`;
}
