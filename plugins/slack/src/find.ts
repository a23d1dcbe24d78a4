import type { FindCall } from "@zoomflow/core";

import type { Direct, Post } from "./message.ts";
import { pages, recordsIn } from "./pages.ts";
import type { Posted, Resource } from "./post.ts";
import type { Answer } from "./workspace.ts";

type Question = Omit<FindCall<Resource, unknown>, "input">;

/** This machine's clock may be that much ahead of Slack's. */
const SKEW_MS = 300_000;

/** The post of an earlier attempt, if it is in its channel or thread. */
export async function findPost({
  input,
  ...question
}: FindCall<Resource, Post>): Promise<Posted | undefined> {
  const { resource, signal } = question;
  const channel = await resource.names.idOf(input.channel, signal);
  return search(channel, input.thread, question);
}

/** The message of an earlier attempt, if it is in the conversation. */
export async function findDirect({
  input,
  ...question
}: FindCall<Resource, Direct>): Promise<Posted | undefined> {
  const { resource, signal } = question;
  const channel = await resource.members.conversation(input.user, signal);
  return search(channel, undefined, question);
}

async function search(
  channel: string,
  thread: string | undefined,
  { resource, idempotencyKey, since, signal }: Question,
): Promise<Posted | undefined> {
  const common = {
    channel,
    oldest: ((since - SKEW_MS) / 1_000).toFixed(6),
    include_all_metadata: true,
    // So few that a page of long messages is still a bounded answer.
    limit: 100,
  };
  const [method, fields] =
    thread === undefined
      ? ["conversations.history", common]
      : ["conversations.replies", { ...common, ts: thread }];
  for await (const { messages } of pages(
    resource.workspace,
    { method, target: channel, fields },
    signal,
  ))
    for (const message of recordsIn(messages))
      if (keyIn(message) === idempotencyKey)
        return { channel, ts: typeof message.ts === "string" ? message.ts : "" };
  return undefined;
}

/** The key that a post of ours carries: see `send` in post.ts. */
function keyIn({ metadata }: Answer): unknown {
  const [{ event_type: type, event_payload: payload } = {}] = recordsIn([metadata]);
  return type === "zoomflow" ? recordsIn([payload])[0]?.key : undefined;
}
