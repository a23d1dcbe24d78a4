import { expect, test } from "vitest";

import { checked } from "../test/setup.ts";
import { directSchema, postSchema, replySchema, updateSchema } from "./message.ts";
import { mrkdwn } from "./mrkdwn.ts";

test.each<[string, unknown, string]>([
  ["neither text nor blocks", { channel: "C1" }, "give `text`, `blocks` or both"],
  ["an empty text", { channel: "C1", text: " \n" }, "the text is empty"],
  ["empty markup", { channel: "C1", text: mrkdwn`${undefined}` }, "the text is empty"],
  ["no blocks", { channel: "C1", blocks: [] }, "an empty list of blocks shows nothing"],
  ["a block without a type", { channel: "C1", blocks: [{}] }, "expected string"],
  ["an empty channel", { channel: " ", text: "a" }, "expected a channel's ID or name"],
  ["a channel with a space", { channel: "a b", text: "a" }, "expected a channel's ID or name"],
  [
    "a thread as a number",
    { channel: "C1", text: "a", thread: 1700000000.0001 },
    "a number would lose",
  ],
  ["a thread that is none", { channel: "C1", text: "a", thread: "yesterday" }, "expected the `ts`"],
  ["a misspelt field", { chanel: "C1", channel: "C1", text: "a" }, 'Unrecognized key: "chanel"'],
])("a post with %s is refused before Slack sees it", async (_, input, problem) => {
  await expect(checked(postSchema, input)).rejects.toThrow(problem);
});

test("a reply needs its thread, an update its message, a direct message its user", async () => {
  await expect(checked(replySchema, { channel: "C1", text: "a" })).rejects.toThrow("expected text");
  await expect(checked(updateSchema, { channel: "C1", text: "a" })).rejects.toThrow(
    "expected text",
  );
  await expect(checked(directSchema, { user: "@ada", text: "a" })).rejects.toThrow(
    "Slack ID or e-mail",
  );
});

test("white space around a name does no harm", async () => {
  const { channel } = (await checked(postSchema, { channel: " #general ", text: "a" })) as {
    channel: string;
  };
  expect(channel).toBe("#general");
});
