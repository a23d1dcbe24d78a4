import {
  definePlugin,
  type Given,
  type InstanceOptions,
  type PluginInstance,
  type Schema,
} from "@zoomflow/core";

import { doctor } from "./doctor/doctor.ts";
import { findDirect, findPost } from "./find.ts";
import { createMembers } from "./members.ts";
import {
  type Direct,
  type DirectInput,
  directSchema,
  type Message,
  type Post,
  type PostInput,
  postSchema,
  type ReplyInput,
  replySchema,
  type Update,
  type UpdateInput,
  updateSchema,
} from "./message.ts";
import { mrkdwn, type MrkdwnTag } from "./mrkdwn.ts";
import { createNames } from "./names.ts";
import { optionsSchema, type SlackOptions, withDefaults } from "./options.ts";
import { direct, post, type Resource, update } from "./post.ts";
import { truncate } from "./truncate.ts";
import { openWorkspace } from "./workspace.ts";

/** The actions by name, with what a rule gives them. */
export interface SlackActions {
  post: PostInput;
  reply: ReplyInput;
  update: UpdateInput;
  dm: DirectInput;
}

/** A workspace of Slack in a config: its actions and the tag for text with markup. */
export type Slack = PluginInstance<SlackActions> & { readonly mrkdwn: MrkdwnTag };

const createInstance = definePlugin({
  name: "slack",
  api: 1,
  options: optionsSchema,
  setup({ options }): Resource {
    const workspace = openWorkspace(options);
    return { workspace, members: createMembers(workspace), names: createNames(workspace) };
  },
  async health({ workspace }, signal) {
    await workspace.ask({ method: "auth.test", fields: {} }, signal);
    const refusal = workspace.refusals.told();
    if (refusal !== undefined) throw refusal;
  },
  doctor,
  actions: {
    post: {
      input: postSchema as Schema<PostInput, Post>,
      target: ["channel", "thread"],
      run: post,
      find: findPost,
      preview: ({ channel, thread, message }) =>
        line(thread === undefined ? `post to ${channel}` : `reply in ${channel}`, message),
    },
    reply: {
      input: replySchema as Schema<ReplyInput, Post>,
      run: post,
      find: findPost,
      preview: ({ channel, message }) => line(`reply in ${channel}`, message),
    },
    update: {
      input: updateSchema as Schema<UpdateInput, Update>,
      idempotent: true,
      run: update,
      preview: ({ channel, ts, message }) => line(`update ${ts} in ${channel}`, message),
    },
    dm: {
      input: directSchema as Schema<DirectInput, Direct>,
      target: ["user"],
      run: direct,
      find: findDirect,
      preview: ({ user, message }) => line(`message to ${user}`, message),
    },
  },
});

/**
 * Slack in a config: `post`, `reply`, `update` and `dm`, and the tag `mrkdwn`.
 *
 * Loading a config costs nothing: Bolt is loaded, and the token read, when the runner starts.
 *
 * @param as Names the instance, which a second workspace needs, or says more of how it is kept. Default: `slack`.
 * @example
 * const chat = slack({ token: secret("SLACK_BOT_TOKEN") });
 * on("meeting.started", {
 *   id: "announce",
 *   do: chat.post({ channel: "#general", text: (e) => chat.mrkdwn`*${e.payload.object.topic}* has started` }),
 * });
 */
export function slack(options: Given<SlackOptions> = {}, as?: string | InstanceOptions): Slack {
  return Object.assign(createInstance(withDefaults(options), as), { mrkdwn });
}

/** One short line for a console, as a reader of Slack would see it. */
function line(what: string, { text }: Message): string {
  const shown = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return `${what}: ${truncate(shown.replaceAll(/\s+/g, " "), 80)}`;
}
