import { expect, test, vi } from "vitest";

import { manualClock } from "../test/manual-clock.ts";
import { CANARY, setup } from "../test/setup.ts";
import { mrkdwn } from "./mrkdwn.ts";

test("a post says where the message is, with the channel's ID", async () => {
  const { server, chat, perform } = await setup();
  const posted = await perform(chat.post({ channel: "#general", text: "hello" }), {
    key: "e1/rule/step",
  });
  expect(posted).toEqual({ channel: "CGENERAL", ts: "1700000000.000100" });
  expect(server.received).toEqual([
    {
      method: "chat.postMessage",
      authorization: `Bearer ${CANARY}`,
      fields: {
        channel: "#general",
        text: "hello",
        unfurl_links: "false",
        unfurl_media: "false",
        metadata: '{"event_type":"zoomflow","event_payload":{"key":"e1/rule/step"}}',
      },
    },
  ]);
});

test("plain text is sent as text, mrkdwn as markup", async () => {
  const { server, chat, perform } = await setup();
  await perform(chat.post({ channel: "C1", text: "<!channel> has started" }));
  await perform(chat.post({ channel: "C1", text: mrkdwn`<!here> ${"<@U1>"}` }));
  await perform(chat.post({ channel: "C1", text: 42 }));
  const texts = server.received.map(({ fields }) => fields.text);
  expect(texts).toEqual(["&lt;!channel&gt; has started", "<!here> &lt;@U1&gt;", "42"]);
});

test("a text that is too long is posted all the same, with a notice", async () => {
  const { server, chat, perform } = await setup();
  await perform(chat.post({ channel: "C1", text: "&".repeat(50_000) }));
  const { text = "" } = server.received[0]!.fields;
  expect(text.length).toBeLessThanOrEqual(4_000);
  expect(text).toMatch(/^(?:&amp;)+… \(cut: \d+ characters more\)$/);
});

test("blocks go with a text for notifications, given or taken from them", async () => {
  const { server, chat, perform } = await setup();
  const blocks = [{ type: "section", text: mrkdwn`*Hi* ${"<you>"}` }];
  await perform(chat.post({ channel: "C1", blocks }));
  await perform(chat.post({ channel: "C1", blocks, text: "other" }));
  await perform(chat.post({ channel: "C1", blocks: [{ type: "divider" }] }));
  expect(server.received.map(({ fields }) => fields.text)).toEqual([
    "*Hi* &lt;you&gt;",
    "other",
    "",
  ]);
  expect(JSON.parse(server.received[0]!.fields.blocks!)).toEqual([
    { type: "section", text: { type: "mrkdwn", text: "*Hi* &lt;you&gt;" } },
  ]);
});

test("a reply goes to its thread", async () => {
  const { server, chat, perform } = await setup();
  const parent = await perform(chat.post({ channel: "#general", text: "started" }));
  await perform(chat.reply({ channel: parent.channel, thread: parent.ts, text: "ended" }));
  await perform(chat.post({ channel: parent.channel, thread: parent.ts, text: "too" }));
  expect(server.received.map(({ fields }) => fields.thread_ts)).toEqual([
    undefined,
    parent.ts,
    parent.ts,
  ]);
});

test("an update changes the message it names and nothing else", async () => {
  const { server, chat, perform } = await setup();
  const where = { channel: "C1", ts: "1700000000.000100" };
  expect(await perform(chat.update({ ...where, text: "over" }))).toEqual(where);
  expect(server.received).toMatchObject([
    { method: "chat.update", fields: { ...where, text: "over" } },
  ]);
  expect(server.received[0]?.fields).not.toHaveProperty("metadata");
});

test("an answer without channel or ts is still a post", async () => {
  const { server, chat, perform } = await setup();
  server.answer(() => ({ body: { ok: true } }));
  expect(await perform(chat.post({ channel: "#general", text: "a" }))).toEqual({
    channel: "#general",
    ts: "",
  });
});

test("a member is found by address once, and again when Slack refuses the conversation", async () => {
  const clock = manualClock();
  const { server, chat, perform } = await setup({ clock });
  const message = chat.dm({ user: "ada@example.com", text: "hello" });
  expect(await perform(message)).toEqual({ channel: "DU1", ts: "1700000000.000100" });
  await perform(message);
  const methods = (): string[] => server.received.map(({ method }) => method);
  expect(methods()).toEqual([
    "users.lookupByEmail",
    "conversations.open",
    "chat.postMessage",
    "chat.postMessage",
  ]);
  expect(server.received[0]?.fields).toEqual({ email: "ada@example.com" });

  server.answer(({ method }) =>
    method === "chat.postMessage" ? { body: { ok: false, error: "channel_not_found" } } : undefined,
  );
  await expect(perform(message)).rejects.toMatchObject({ code: "ZF_ACTION_REFUSED" });
  server.answer(() => undefined);
  await clock.advance(1_000);
  await perform(message);
  expect(methods().slice(-3)).toEqual([
    "users.lookupByEmail",
    "conversations.open",
    "chat.postMessage",
  ]);
});

test("a member is known by Slack ID as well", async () => {
  const { server, chat, perform } = await setup();
  await perform(chat.dm({ user: "U024BE7LH", text: "hello" }));
  expect(
    server.received.map(({ method, fields }) => [method, fields.users ?? fields.channel]),
  ).toEqual([
    ["conversations.open", "U024BE7LH"],
    ["chat.postMessage", "DU024BE7LH"],
  ]);
});

test("a failure before a direct message was sent is never uncertain", async () => {
  const { server, chat, perform } = await setup();
  server.answer(() => ({ status: 500, body: "" }));
  const message = chat.dm({ user: "ada@example.com", text: "hello" });
  await expect(perform(message)).rejects.toMatchObject({
    code: "ZF_ACTION_FAILED",
    maybeDone: false,
  });
  server.answer(() => ({ body: { ok: true } }));
  await expect(perform(message)).rejects.toMatchObject({
    code: "ZF_ACTION_FAILED",
    maybeDone: false,
  });
  server.answer(() => ({ body: { ok: false, error: "users_not_found" } }));
  await expect(perform(message)).rejects.toMatchObject({ code: "ZF_ACTION_REFUSED" });
});

test("a busy channel holds up no other", async () => {
  const clock = manualClock();
  const { server, chat, perform } = await setup({ clock });
  const post = (channel: string, n: number) => perform(chat.post({ channel, text: `${n}` }));
  const busy = Array.from({ length: 5 }, (_, n) => post("#busy", n));
  const others = Array.from({ length: 20 }, (_, n) => post(`#c${n}`, n));
  await Promise.all(others);
  await vi.waitFor(() => expect(server.received).toHaveLength(23));
  await clock.advance(2_000);
  await Promise.all(busy);
  expect(server.received).toHaveLength(25);
});

test("a pause holds its channel only, and the post comes again when it is over", async () => {
  const clock = manualClock();
  const { server, chat, perform } = await setup({ clock });
  server.answer(({ fields }, nth) =>
    fields.channel === "C1" && nth === 1
      ? { status: 429, headers: { "retry-after": "30" }, body: "" }
      : undefined,
  );
  const post = (channel: string, key: string) =>
    perform(chat.post({ channel, text: "a" }), { key });
  await expect(post("C1", "first")).rejects.toMatchObject({
    code: "ZF_ACTION_POSTPONED",
    retryAfterMs: 30_000,
    maybeDone: false,
  });
  await expect(post("C1", "second")).rejects.toMatchObject({
    code: "ZF_ACTION_POSTPONED",
    retryAfterMs: 31_000,
    maybeDone: false,
  });
  await post("C2", "third");
  await perform(chat.update({ channel: "C1", ts: "1.2", text: "a" }));
  expect(server.received).toHaveLength(3);
  await clock.advance(30_000);
  await post("C1", "first");
  expect(server.received).toHaveLength(4);
});

test("a rule that is stopped does not wait for Slack", async () => {
  const { server, chat, perform } = await setup();
  server.answer(() => "hang");
  const stop = new AbortController();
  const reason = new Error("stopping");
  const done = [
    perform(chat.post({ channel: "C1", text: "a" }), { signal: stop.signal }),
    perform(chat.dm({ user: "U1", text: "a" }), { signal: stop.signal }),
  ].map((work) => expect(work).rejects.toBe(reason));
  await vi.waitFor(() => expect(server.received).toHaveLength(2));
  stop.abort(reason);
  await Promise.all(done);
  const late = perform(chat.post({ channel: "C1", text: "a" }), { signal: stop.signal });
  await expect(late).rejects.toBe(reason);
  expect(server.received).toHaveLength(2);
});
