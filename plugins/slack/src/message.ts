import { z } from "zod";

import { type Block, blockProblems, composeBlocks, summary } from "./blocks.ts";
import { escapeText, Mrkdwn } from "./mrkdwn.ts";
import { truncate } from "./truncate.ts";

/**
 * What a message says. A string or number is plain text: whatever it holds is shown as it is and
 * mentions nobody. Only a `mrkdwn` value carries links, mentions and dates. Cut at 4,000 characters,
 * with a notice.
 */
export type MessageText = string | number | Mrkdwn;

interface WithText {
  readonly text: MessageText;
  /** Block Kit; `text` is then what notifications show. */
  readonly blocks?: readonly Block[];
}

interface WithBlocks {
  /** What notifications show. Default: the first text of the blocks. */
  readonly text?: MessageText;
  readonly blocks: readonly Block[];
}

/** Text, blocks, or both. */
export type MessageInput = WithText | WithBlocks;

interface InChannel {
  /** A channel's ID, such as `C024BE7LR`, or its name, such as `#general`. */
  readonly channel: string;
}

interface InThread {
  /** The `ts` of the message to reply to, as the post that made it returned it. */
  readonly thread: string;
}

/** A message in a channel, or with `thread` a reply to one. */
export type PostInput = MessageInput & InChannel & Partial<InThread>;
/** A reply to a message. */
export type ReplyInput = MessageInput & InChannel & InThread;
/** What a message that was posted is to say from now on. */
export type UpdateInput = MessageInput & {
  /** The channel's ID, as the post returned it: Slack takes no name here. */
  readonly channel: string;
  /** The `ts` of the message to change, as the post returned it. */
  readonly ts: string;
};
/** A message to one person. */
export type DirectInput = MessageInput & {
  /** A member of the workspace, by Slack ID such as `U024BE7LH`, or by e-mail address. */
  readonly user: string;
};

/** A message that will pass: escaped, cut and checked. */
export interface Message {
  readonly text: string;
  readonly blocks?: readonly unknown[];
}

/** Slack advises 4,000 for a new message and refuses more in an update. */
const TEXT_LIMIT = 4_000;

const text = z.union([z.string(), z.number(), z.instanceof(Mrkdwn)]).transform(escapeText);
const blocks = z
  .array(z.looseObject({ type: z.string() }))
  .transform(composeBlocks)
  .superRefine((composed, context) => {
    for (const message of blockProblems(composed)) context.addIssue({ code: "custom", message });
  });
const channel = z
  .string()
  .trim()
  .regex(/^[^\s<>]+$/, "expected a channel's ID or name");
const ts = z
  .string("expected text: a number would lose its last digits")
  .regex(/^\d+\.\d+$/, "expected the `ts` of a message, such as 1700000000.000100");
const user = z
  .string()
  .trim()
  .regex(/^(?:[UW][A-Z0-9]+|[^\s@<>]+@[^\s@<>]+)$/, "expected a user's Slack ID or e-mail address");

const content = { text: text.optional(), blocks: blocks.optional() };

function toMessage<
  F extends { text?: string | undefined; blocks?: readonly unknown[] | undefined },
>(fields: F, context: z.RefinementCtx): Omit<F, "text" | "blocks"> & { message: Message } {
  const { text: given, blocks: shown, ...rest } = fields;
  const said = given ?? summary((shown ?? []) as readonly Block[]);
  if (said === undefined && shown === undefined)
    context.addIssue({ code: "custom", message: "give `text`, `blocks` or both" });
  if (said?.trim() === "")
    context.addIssue({ code: "custom", path: ["text"], message: "the text is empty" });
  const message = {
    text: truncate(said ?? "", TEXT_LIMIT),
    ...(shown === undefined ? {} : { blocks: shown }),
  };
  return { ...rest, message };
}

export const postSchema = z
  .strictObject({ channel, thread: ts.optional(), ...content })
  .transform(toMessage);
export const replySchema = z.strictObject({ channel, thread: ts, ...content }).transform(toMessage);
export const updateSchema = z.strictObject({ channel, ts, ...content }).transform(toMessage);
export const directSchema = z.strictObject({ user, ...content }).transform(toMessage);

export type Post = z.output<typeof postSchema>;
export type Update = z.output<typeof updateSchema>;
export type Direct = z.output<typeof directSchema>;
