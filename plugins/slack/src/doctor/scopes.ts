import type { ActionUse, Finding } from "@zoomflow/core";

import type { Answer } from "../workspace.ts";

/** What the app may do; undefined when Slack did not say. */
export type Scopes = ReadonlySet<string> | undefined;

/** Slack names them with every answer, in a header that its client hands on. */
export function scopesIn({ response_metadata: metadata }: Answer): Scopes {
  const { scopes } = (metadata ?? {}) as { readonly scopes?: unknown };
  return Array.isArray(scopes) ? new Set(scopes.map(String)) : undefined;
}

interface Need {
  readonly scope: string;
  readonly for: string;
  /** Whether an action fails without it, rather than doing a little less. */
  readonly must: boolean;
}

const CHECK = "scopes";

const ADD =
  "on the app's page at api.slack.com/apps (OAuth & Permissions); then reinstall the app.";

/** Whether the app may do what the rules ask of it. */
export function judgeScopes(scopes: Scopes, uses: readonly ActionUse[]): readonly Finding[] {
  if (scopes === undefined)
    return [{ check: CHECK, status: "skipped", message: "Slack does not say which the app has" }];
  const missing = needsOf(uses).filter(({ scope }) => !scopes.has(scope));
  if (missing.length === 0)
    return [{ check: CHECK, status: "ok", message: "the app has what the rules' actions need" }];
  return missing.map(({ scope, for: purpose, must }): Finding => {
    const finding = { check: CHECK, message: `the app lacks ${scope}, ${purpose}` };
    const hint = `Add ${scope} ${ADD}`;
    return must
      ? { ...finding, status: "fail", hint, code: "ZF_ACTION_REFUSED" }
      : { ...finding, status: "warn", hint };
  });
}

function needsOf(uses: readonly ActionUse[]): readonly Need[] {
  if (uses.length === 0) return [];
  const posts = uses.filter(({ action }) => action === "post" || action === "reply");
  const directs = uses.filter(({ action }) => action === "dm");
  const byAddress = directs.filter(({ input: { user } }) => !isId(user));
  const byName = posts.filter(({ input: { channel } }) => isName(channel));
  const needs: readonly (Need | false)[] = [
    { scope: "chat:write", for: "without which it posts nothing", must: true },
    directs.length > 0 && { scope: "im:write", for: "which `dm` needs", must: true },
    byAddress.length > 0 && {
      scope: "users:read.email",
      for: "which `dm` to an e-mail address needs",
      must: byAddress.some(({ input: { user } }) => typeof user === "string"),
    },
    posts.length > 0 && { scope: "channels:history", for: LOST, must: false },
    byName.length > 0 && { scope: "channels:read", for: LOST, must: false },
    directs.length > 0 && { scope: "im:history", for: LOST, must: false },
  ];
  return needs.filter((need) => need !== false);
}

const LOST = "without which a post whose answer was lost cannot be looked up";

function isId(user: unknown): boolean {
  return typeof user === "string" && /^[UW][A-Z0-9]+$/.test(user);
}

/** A channel that is given by its name. */
export function isName(channel: unknown): channel is string {
  return typeof channel === "string" && !/^[CDG][A-Z0-9]+$/.test(channel.trim());
}
