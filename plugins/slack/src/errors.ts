/** What one of Slack's errors means: whether to try again, and what a person should do. */
export type Verdict =
  | {
      readonly is: "refused";
      readonly because: string;
      readonly hint: string;
      /** Whatever is posted there is refused, until somebody mends it. */
      readonly shut?: true;
      /** Not this call, but the app: whatever it asks for is refused. */
      readonly everything?: true;
    }
  | {
      readonly is: "failed";
      readonly because: string;
      /** The message may be there all the same. */
      readonly maybeDone: boolean;
      readonly waitMs?: number;
    };

type Row = readonly [names: string, verdict: Verdict];

function refused(because: string, hint: string): Verdict {
  return { is: "refused", because, hint };
}

function shut(because: string, hint: string): Verdict {
  return { is: "refused", because, hint, shut: true };
}

function failed(because: string, maybeDone = false): Verdict {
  return { is: "failed", because, maybeDone };
}

const INVITE =
  "Invite the bot with `/invite @your-bot` in that channel, or give the app the scope chat:write.public for public channels.";
const TOKEN =
  "Compare the token with the Bot User OAuth Token on the app's page at api.slack.com/apps (OAuth & Permissions); reinstall the app if it was removed.";
const WORKSPACE = "Ask an owner of the workspace: its rules keep this app from posting there.";
const SHORTEN = "Send less, or split it over several posts.";
const BLOCKS = "Compare the blocks with the Block Kit Builder at app.slack.com/block-kit-builder.";
const REPORT = "This is a mistake of the plugin: please report it with the line above.";

/** Slack's documented errors (docs.slack.dev, the methods used here; July 2026), sorted. */
const TABLE: readonly Row[] = [
  ["not_in_channel", shut("the bot is not in that channel", INVITE)],
  [
    "channel_not_found",
    shut(
      "there is no such channel, or it is private and the bot is not in it",
      "Check the spelling, better: use the channel's ID. Invite the bot to a private channel.",
    ),
  ],
  [
    "is_archived is_inactive",
    shut("that channel is archived", "Unarchive it, or name another in the rule."),
  ],
  [
    "restricted_action restricted_action_read_only_channel restricted_action_thread_only_channel restricted_action_non_threadable_channel restricted_action_thread_locked no_permission access_denied accesslimited ekm_access_denied team_access_not_granted messages_tab_disabled cant_broadcast_message external_channel_migrating slack_connect_canvas_sharing_blocked slack_connect_file_link_sharing_blocked slack_connect_lists_sharing_blocked slack_connect_clip_sharing_blocked slack_connect_blocked_file_type not_supported method_not_supported_for_channel_type enterprise_is_restricted feature_not_enabled",
    shut("the workspace does not allow it", WORKSPACE),
  ],
  [
    "missing_scope",
    refused(
      "the app lacks a scope",
      "Add the scope on the app's page at api.slack.com/apps (OAuth & Permissions), then reinstall the app.",
    ),
  ],
  [
    "invalid_auth not_authed account_inactive token_revoked token_expired org_login_required not_allowed_token_type team_not_found two_factor_setup_required user_removed_from_team",
    { is: "refused", because: "Slack does not accept the token", hint: TOKEN, everything: true },
  ],
  [
    "cannot_reply_to_message thread_not_found",
    refused(
      "there is no such message to reply to",
      "Give as `thread` the `ts` that an earlier post returned.",
    ),
  ],
  [
    "message_not_found",
    refused(
      "that message is gone, or its `ts` belongs to another channel",
      "Post a new one instead of updating it.",
    ),
  ],
  [
    "cant_update_message edit_window_closed block_mismatch streaming_state_conflict",
    refused(
      "that message can no longer be changed by this app",
      "Post a new one, or a reply, instead.",
    ),
  ],
  ["no_text", refused("the message is empty", "Give `text` or `blocks` something to show.")],
  [
    "msg_too_long msg_blocks_too_long too_many_attachments attachment_payload_limit_exceeded metadata_too_large",
    refused("the message is too long", SHORTEN),
  ],
  ["invalid_blocks invalid_blocks_format", refused("Slack does not understand the blocks", BLOCKS)],
  [
    "users_not_found user_not_found user_not_visible",
    refused(
      "there is no such user",
      "Check the address or the ID: it must be of a member of this workspace.",
    ),
  ],
  [
    "cannot_dm_bot user_disabled not_enough_users",
    refused("that user takes no direct messages", "Name another user in the rule."),
  ],
  [
    "markdown_text_conflict invalid_metadata_format invalid_metadata_schema invalid_arguments invalid_arg_name invalid_array_arg invalid_charset invalid_form_data invalid_json invalid_post_type missing_post_type as_user_not_supported method_deprecated unknown_method deprecated_endpoint duplicate_message_not_found duplicate_channel_not_found too_many_members",
    refused("Slack does not understand the request", REPORT),
  ],
  ["ratelimited rate_limited", failed("Slack asks for a pause")],
  [
    "message_limit_exceeded",
    {
      is: "failed",
      because: "the workspace has used up its messages for now",
      maybeDone: false,
      waitMs: 300_000,
    },
  ],
  // "Some aspect of the operation may have succeeded", say Slack's pages of these.
  ["internal_error fatal_error request_timeout", failed("Slack had an error of its own", true)],
  [
    "service_unavailable team_added_to_org update_failed",
    failed("Slack cannot do it at the moment"),
  ],
];

const VERDICTS: ReadonlyMap<string, Verdict> = new Map(
  TABLE.flatMap(([names, verdict]) => names.split(" ").map((name) => [name, verdict] as const)),
);

/** Every error name that has a verdict of its own. */
export const knownErrors: readonly string[] = [...VERDICTS.keys()];

/** An error that is not in the table is tried again: a new name must not lose a post. */
const UNKNOWN: Verdict = failed("this error is not known here");

export function verdictOn(name: string): Verdict {
  return VERDICTS.get(name) ?? UNKNOWN;
}
