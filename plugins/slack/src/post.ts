import { type ActionCall, ZoomflowError } from "@zoomflow/core";

import type { Members } from "./members.ts";
import type { Direct, Message, Post, Update } from "./message.ts";
import type { Names } from "./names.ts";
import type { Answer, Workspace } from "./workspace.ts";

/** Where a message is: what `reply` and `update` need to find it again. */
export interface Posted {
  /** The channel's ID, also when the post gave its name. */
  readonly channel: string;
  /** What names the message within its channel. Empty when Slack did not say it. */
  readonly ts: string;
}

/** What set-up gives to the actions. */
export interface Resource {
  readonly workspace: Workspace;
  readonly members: Members;
  readonly names: Names;
}

export async function post({ input, ...call }: ActionCall<Resource, Post>): Promise<Posted> {
  return send(input.channel, input.message, { thread_ts: input.thread }, call);
}

/** Opens the conversation if need be, then posts there. */
export async function direct({ input, ...call }: ActionCall<Resource, Direct>): Promise<Posted> {
  const { members } = call.resource;
  const channel = await members.conversation(input.user, call.signal);
  try {
    return await send(channel, input.message, {}, call);
  } catch (error) {
    // The next attempt looks again: the address may belong to someone else by now.
    if (error instanceof ZoomflowError && error.code === "ZF_ACTION_REFUSED")
      members.forget(input.user);
    throw error;
  }
}

/** Has the message say something else. A message that is gone is not posted anew: twice would be two. */
export async function update({ input, ...call }: ActionCall<Resource, Update>): Promise<Posted> {
  const { channel, ts, message } = input;
  const { resource, idempotencyKey: key, signal } = call;
  const request = {
    method: "chat.update",
    target: channel,
    key,
    fields: { channel, ts, ...message },
  };
  return posted(await resource.workspace.write(request, signal), { channel, ts });
}

async function send(
  channel: string,
  message: Message,
  extra: Readonly<Record<string, unknown>>,
  { resource, idempotencyKey: key, signal }: Omit<ActionCall<Resource, unknown>, "input">,
): Promise<Posted> {
  const fields = {
    channel,
    ...message,
    ...extra,
    // A preview of every link is noise, and fetches what an event names.
    unfurl_links: false,
    unfurl_media: false,
    // Not shown by Slack; tells whether a post of which no answer came is there after all.
    metadata: { event_type: "zoomflow", event_payload: { key } },
  };
  const request = { method: "chat.postMessage", target: channel, key, fields };
  const done = posted(await resource.workspace.write(request, signal), { channel, ts: "" });
  resource.names.learn(channel, done.channel);
  return done;
}

/** The message is there whatever else Slack says, so an odd answer is no failure. */
function posted(answer: Answer, otherwise: Posted): Posted {
  return {
    channel: typeof answer.channel === "string" ? answer.channel : otherwise.channel,
    ts: typeof answer.ts === "string" ? answer.ts : otherwise.ts,
  };
}
