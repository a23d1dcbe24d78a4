import { describe, expect, test } from "vitest";

import type { Received } from "../test/fake-slack.ts";
import { setup } from "../test/setup.ts";

const MINE = { event_type: "zoomflow", event_payload: { key: "e1/rule/step" } };
const KEY = { key: "e1/rule/step" };
const SINCE = 1_767_603_600_000;

/** A Slack whose conversations hold these messages, two a page. */
async function withMessages(messages: readonly unknown[]) {
  const bench = await setup();
  bench.server.answer(({ method, fields }) => {
    if (!/^conversations\.(history|replies)$/.test(method)) return undefined;
    const from = Number(fields.cursor ?? 0);
    const more = from + 2 < messages.length;
    const next = { response_metadata: { next_cursor: more ? `${from + 2}` : "" } };
    return {
      body: { ok: true, messages: messages.slice(from, from + 2), has_more: more, ...next },
    };
  });
  return bench;
}

const others = [
  { ts: "9.1", text: "of a person" },
  { ts: "8.1", metadata: { event_type: "zoomflow", event_payload: { key: "e2/rule/step" } } },
  { ts: "7.1", metadata: { event_type: "other", event_payload: { key: "e1/rule/step" } } },
  null,
  { ts: "6.1", metadata: { event_type: "zoomflow" } },
];

const fieldsOf = (received: readonly Received[]) => received.map(({ fields }) => fields);

describe("a post whose answer was lost", () => {
  test("is found by its key, on whichever page it is, and says where it is", async () => {
    const { server, chat, find } = await withMessages([...others, { ts: "5.1", metadata: MINE }]);
    const post = chat.post({ channel: "C1", text: "hello" });
    expect(await find(post, { ...KEY, since: SINCE })).toEqual({ channel: "C1", ts: "5.1" });
    const first = {
      channel: "C1",
      oldest: "1767603300.000000", // five minutes before
      include_all_metadata: "true",
      limit: "100",
    };
    expect(fieldsOf(server.received)).toEqual([
      first,
      { ...first, cursor: "2" },
      { ...first, cursor: "4" },
    ]);
  });

  test("is known not to be there once everything since then was looked through", async () => {
    const { server, chat, find } = await withMessages(others);
    expect(await find(chat.post({ channel: "C1", text: "hello" }), KEY)).toBeUndefined();
    expect(server.received).toHaveLength(3);
  });

  test("is looked for in its thread, or in its conversation", async () => {
    const { server, chat, find } = await withMessages([{ ts: "5.1", metadata: MINE }]);
    const message = { text: "hello" };
    const thread = "1700000000.000100";
    const answers = [
      await find(chat.reply({ ...message, channel: "C1", thread }), KEY),
      await find(chat.post({ ...message, channel: "C1", thread }), KEY),
      await find(chat.dm({ ...message, user: "U1" }), KEY),
    ];
    expect(answers).toEqual(["C1", "C1", "DU1"].map((channel) => ({ channel, ts: "5.1" })));
    expect(server.received.map(({ method, fields }) => [method, fields.ts])).toEqual([
      ["conversations.replies", thread],
      ["conversations.replies", thread],
      ["conversations.open", undefined],
      ["conversations.history", undefined],
    ]);
  });

  test.each<[string, object, object]>([
    [
      "a scope is missing",
      { body: { ok: false, error: "missing_scope", needed: "channels:history" } },
      {
        code: "ZF_ACTION_REFUSED",
        message: expect.stringContaining("needed: channels:history"),
        hint: expect.stringContaining("channels:history, groups:history for private channels"),
      },
    ],
    [
      "the bot is not in the channel",
      { body: { ok: false, error: "not_in_channel" } },
      { code: "ZF_ACTION_REFUSED", hint: expect.stringContaining("/invite") },
    ],
    [
      "Slack asks for a pause",
      { status: 429, headers: { "retry-after": "60" }, body: "" },
      { code: "ZF_ACTION_POSTPONED", retryAfterMs: 60_000 },
    ],
    [
      "Slack is down",
      { status: 500, body: "" },
      { code: "ZF_ACTION_FAILED", retryable: true, maybeDone: false },
    ],
    [
      "there is more, and no way to it",
      { body: { ok: true, messages: [], has_more: true } },
      { code: "ZF_ACTION_REFUSED", message: expect.stringContaining("there is too much") },
    ],
    [
      "there is no end to it",
      { body: { ok: true, messages: "none", response_metadata: { next_cursor: "x" } } },
      { code: "ZF_ACTION_REFUSED", message: expect.stringContaining("there is too much") },
    ],
  ])("cannot be told when %s", async (_, reply, error) => {
    const { server, chat, find } = await setup();
    server.answer(() => reply as { body: unknown });
    await expect(find(chat.post({ channel: "C1", text: "a" }), KEY)).rejects.toMatchObject(error);
    expect(server.received.length).toBeLessThanOrEqual(20);
  });
});

describe("a channel that was given by its name", () => {
  test("is known from an earlier post", async () => {
    const { server, chat, perform, find } = await withMessages([{ ts: "5.1", metadata: MINE }]);
    const post = chat.post({ channel: "#general", text: "hello" });
    await perform(post);
    expect(await find(post, KEY)).toEqual({ channel: "CGENERAL", ts: "5.1" });
    expect(server.received.map(({ method }) => method)).toEqual([
      "chat.postMessage",
      "conversations.history",
    ]);
  });

  test("is looked up among the public channels, then the private ones, once", async () => {
    const { server, chat, find } = await setup();
    server.answer(({ method, fields }) => {
      if (method !== "conversations.list") return { body: { ok: true, messages: [] } };
      const channels =
        fields.types === "private_channel" ? [{ id: "C7", name: "board" }] : [{ name: "board-2" }];
      return { body: { ok: true, channels } };
    });
    for (const channel of ["#board", "board", "#board"])
      expect(await find(chat.post({ channel, text: "a" }), KEY)).toBeUndefined();
    const seen = server.received.map(
      ({ method, fields }) => fields.types ?? `${method} ${fields.channel}`,
    );
    const history = "conversations.history C7";
    const both = ["public_channel", "private_channel"];
    expect(seen).toEqual([...both, history, ...both, history, history]);
  });

  test.each<[string, object, string]>([
    ["does not show", { ok: true, channels: [] }, "Give the channel's ID"],
    [
      "may not be looked up",
      { ok: false, error: "missing_scope", needed: "channels:read" },
      "channels:read (groups:read for private channels), or name the channel by its ID",
    ],
  ])("and that %s: it cannot be told", async (_, body, hint) => {
    const { server, chat, find } = await setup();
    server.answer(() => ({ body }));
    await expect(find(chat.post({ channel: "#gone", text: "a" }), KEY)).rejects.toMatchObject({
      code: "ZF_ACTION_REFUSED",
      hint: expect.stringContaining(hint),
    });
  });
});
