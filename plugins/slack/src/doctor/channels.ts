import { type ActionUse, type Finding, ZoomflowError } from "@zoomflow/core";

import { pages, recordsIn } from "../pages.ts";
import type { Answer, Workspace } from "../workspace.ts";
import { isName, type Scopes } from "./scopes.ts";

export interface Looks {
  readonly workspace: Workspace;
  readonly scopes: Scopes;
  readonly uses: readonly ActionUse[];
  readonly signal: AbortSignal;
}

/** More than these would take Slack's patience. */
const MOST = 20;

const KINDS = [
  ["public_channel", "channels:read"],
  ["private_channel", "groups:read"],
] as const;

/** Whether the bot may post in the channels that rules name outright. */
export async function lookAtChannels(looks: Looks): Promise<readonly Finding[]> {
  const named = looks.uses.flatMap(({ input: { channel } }) =>
    typeof channel === "string" && !/^D[A-Z0-9]+$/.test(channel) ? [channel.trim()] : [],
  );
  const channels = [...new Set(named)];
  const some = channels.slice(0, MOST);
  const names = new Set(some.filter(isName));
  const listed = names.size === 0 ? undefined : await list(names, looks);
  const findings: Finding[] = [];
  for (const channel of some) {
    if (listed !== undefined && names.has(channel))
      findings.push(judgeListed(channel, listed, looks.scopes));
    else findings.push(await ask(channel, looks));
  }
  const rest = channels.length - some.length;
  if (rest === 0) return findings;
  return [
    ...findings,
    { check: "channels", status: "skipped", message: `${rest} more were not looked at` },
  ];
}

interface Listed {
  readonly found: ReadonlyMap<string, Answer>;
  /** Why some kinds of channels could not be listed. */
  readonly problem: string | undefined;
}

/** Slack tells no channel by its name: all are gone through, each kind as far as the app may see it. */
async function list(names: ReadonlySet<string>, looks: Looks): Promise<Listed> {
  const { workspace, scopes, signal } = looks;
  const wanted = new Set([...names].map(bare));
  const found = new Map<string, Answer>();
  const problems: string[] = [];
  for (const [types, scope] of KINDS) {
    if (scopes?.has(scope) === false) {
      problems.push(`the app lacks ${scope}`);
      continue;
    }
    const request = {
      method: "conversations.list",
      target: "all channels",
      fields: { types, limit: 200 },
    };
    try {
      for await (const page of pages(workspace, request, signal)) {
        for (const one of recordsIn(page.channels))
          if (typeof one.name === "string" && wanted.has(one.name)) found.set(one.name, one);
        if (found.size === wanted.size) return { found, problem: undefined };
      }
    } catch (thrown) {
      if (!(thrown instanceof ZoomflowError)) throw thrown;
      problems.push(thrown.message);
    }
  }
  return { found, problem: problems.length === 0 ? undefined : problems.join("; ") };
}

function judgeListed(channel: string, { found, problem }: Listed, scopes: Scopes): Finding {
  const record = found.get(bare(channel));
  if (record !== undefined) return judge(channel, record, scopes);
  const check = `channel ${channel}`;
  if (problem === undefined)
    return {
      check,
      status: "fail",
      message: "there is none of that name, or it is private and the bot is not in it",
      hint: "Check the spelling, better: give its ID. Invite the bot to a private channel.",
      code: "ZF_ACTION_REFUSED",
    };
  return {
    check,
    status: "warn",
    message: `cannot be looked up: ${problem}`,
    hint: "Give the app channels:read (groups:read for private channels), or name the channel by its ID.",
  };
}

async function ask(channel: string, { workspace, scopes, signal }: Looks): Promise<Finding> {
  const check = `channel ${channel}`;
  const request = { method: "conversations.info", target: channel, fields: { channel } };
  try {
    const [record = {}] = recordsIn([(await workspace.ask(request, signal)).channel]);
    return judge(channel, record, scopes);
  } catch (thrown) {
    if (!(thrown instanceof ZoomflowError)) throw thrown;
    const { message, hint, code } = thrown;
    // Without both scopes it may only be hidden from us.
    const sure = KINDS.every(([, scope]) => scopes?.has(scope) === true);
    if (sure && code === "ZF_ACTION_REFUSED") return { check, status: "fail", message, hint, code };
    return { check, status: "warn", message: `cannot be looked up: ${message}`, hint };
  }
}

function judge(channel: string, record: Answer, scopes: Scopes): Finding {
  const check = `channel ${channel}`;
  const code = "ZF_ACTION_REFUSED";
  if (record.is_archived === true) {
    const hint = "Unarchive it, or name another in the rule.";
    return { check, status: "fail", message: "is archived", hint, code };
  }
  if (record.is_member === true) return { check, status: "ok", message: "the bot is in it" };
  if (record.is_private !== true && scopes?.has("chat:write.public") === true)
    return { check, status: "ok", message: "is public, and the app may post without being in it" };
  const hint =
    "Invite it with `/invite @your-bot` there, or give the app chat:write.public for public channels.";
  return { check, status: "fail", message: "the bot is not in it", hint, code };
}

function bare(channel: string): string {
  return channel.replace(/^#/, "");
}
