export type { Block } from "./blocks.ts";
export type {
  DirectInput,
  MessageInput,
  MessageText,
  PostInput,
  ReplyInput,
  UpdateInput,
} from "./message.ts";
export { mrkdwn } from "./mrkdwn.ts";
export type { Interpolated, Mrkdwn, MrkdwnTag } from "./mrkdwn.ts";
export type { SlackOptions } from "./options.ts";
export { slack } from "./plugin.ts";
export type { Slack, SlackActions } from "./plugin.ts";
export type { Posted } from "./post.ts";
