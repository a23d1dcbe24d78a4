import { ZoomflowError } from "@zoomflow/core";
import { expect, test } from "vitest";

import { definitionOf, setup } from "../test/setup.ts";
import { createRefusals } from "./refusals.ts";

const { signal } = new AbortController();
const HOUR = 3_600_000;

function refusals() {
  const time = { now: 0 };
  const error = (message: string) => new ZoomflowError("ZF_ACTION_REFUSED", message);
  return { time, error, all: createRefusals({ now: () => time.now }) };
}

test("a channel that the bot has left is told by health until a post succeeds there again", async () => {
  const { server, chat, resource, perform } = await setup();
  const { health } = definitionOf(chat).spec;
  const left = { body: { ok: false, error: "not_in_channel" } };
  server.answer(({ method }) => (method === "chat.postMessage" ? left : undefined));
  await expect(perform(chat.post({ channel: "#ops", text: "a" }))).rejects.toThrow(ZoomflowError);
  await expect(health(resource, signal)).rejects.toMatchObject({
    code: "ZF_ACTION_REFUSED",
    message: "Slack, chat.postMessage to #ops: not_in_channel, the bot is not in that channel",
    hint: expect.stringContaining("/invite"),
  });
  server.answer(() => undefined);
  await perform(chat.post({ channel: "#ops", text: "b" }));
  await health(resource, signal);
});

test("a message that Slack refuses says nothing of its channel", async () => {
  const { server, chat, resource, perform } = await setup();
  const long = { body: { ok: false, error: "msg_too_long" } };
  server.answer(({ method }) => (method === "chat.postMessage" ? long : undefined));
  await expect(perform(chat.post({ channel: "#ops", text: "a" }))).rejects.toThrow(ZoomflowError);
  await definitionOf(chat).spec.health(resource, signal);
});

test("several are counted, and each is let go when it is not tried for a day", () => {
  const { time, error, all } = refusals();
  expect(all.told()).toBeUndefined();
  all.refused("#a", error("not in #a"));
  time.now = HOUR;
  all.refused("#b", error("not in #b"));
  expect(all.told()?.message).toBe("not in #a; and 1 more");
  time.now = 24 * HOUR;
  expect(all.told()?.message).toBe("not in #b");
  all.accepted("#b");
  expect(all.told()).toBeUndefined();
});

test("no more than a hundred are remembered, whatever rules make up", () => {
  const { error, all } = refusals();
  for (let n = 0; n < 1_000; n++) all.refused(`#${n}`, error(`not in #${n}`));
  expect(all.told()?.message).toBe("not in #900; and 99 more");
});
