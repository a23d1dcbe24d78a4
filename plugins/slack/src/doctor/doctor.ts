import { type DoctorCall, type Finding, ZoomflowError } from "@zoomflow/core";

import type { CheckedOptions } from "../options.ts";
import type { Resource } from "../post.ts";
import { truncate } from "../truncate.ts";
import type { Answer } from "../workspace.ts";
import { lookAtChannels } from "./channels.ts";
import { judgeScopes, scopesIn } from "./scopes.ts";

/** The way to Slack, its word on the token, and whether the app may do what the rules ask of it. */
export async function doctor({
  resource: { workspace },
  options,
  uses,
  reach,
  signal,
}: DoctorCall<Resource, CheckedOptions>): Promise<readonly Finding[]> {
  const kind = judgeKind(options.token.reveal().trim(), options.token.name);
  if (kind !== undefined) return [kind];
  const way = await reach(options.apiUrl);
  if (way.status === "fail") return [way];
  let identity: Answer;
  try {
    identity = await workspace.ask({ method: "auth.test", fields: {} }, signal);
  } catch (thrown) {
    return [way, refused("token", thrown)];
  }
  const scopes = scopesIn(identity);
  return [
    way,
    { check: "token", status: "ok", message: accepted(identity) },
    ...judgeScopes(scopes, uses),
    ...(await lookAtChannels({ workspace, scopes, uses, signal })),
  ];
}

const KINDS: readonly (readonly [string, string])[] = [
  ["xoxp-", "a user token"],
  ["xapp-", "an app-level token"],
  ["xoxe", "a refresh or configuration token"],
];

/** Slack's tokens tell by their beginning what they are; an odd one is not shown to anybody. */
function judgeKind(token: string, name: string): Finding | undefined {
  if (token.startsWith("xoxb-")) return undefined;
  const [, kind = "no token of a bot"] = KINDS.find(([start]) => token.startsWith(start)) ?? [];
  return {
    check: "token",
    status: "fail",
    message: `${name} is ${kind}: it should begin with xoxb-`,
    hint: "Copy the Bot User OAuth Token from the app's page at api.slack.com/apps (OAuth & Permissions).",
    code: "ZF_PLUGIN_OPTIONS",
  };
}

function accepted({ team, user }: Answer): string {
  if (typeof team !== "string" || typeof user !== "string") return "Slack accepts it";
  return truncate(`Slack accepts it, for ${user} in ${team}`, 200);
}

/** A failure in Slack's words. */
function refused(check: string, thrown: unknown): Finding {
  if (!(thrown instanceof ZoomflowError)) throw thrown;
  const { message, hint, code } = thrown;
  return { check, status: "fail", message, hint, code };
}
