import { type Action, type ActionSpec, type Log, type Schema, Secret } from "@zoomflow/core";

import type { Clock } from "../src/clock.ts";
import { createMembers } from "../src/members.ts";
import { createNames } from "../src/names.ts";
import { slack, type Slack } from "../src/plugin.ts";
import type { Posted, Resource } from "../src/post.ts";
import { openWorkspace } from "../src/workspace.ts";
import { type FakeSlack, fakeSlack } from "./fake-slack.ts";

/** A token that must be found nowhere but in the header of a call. */
export const CANARY = "xoxb-canary-7f3a91";

export interface Bench {
  readonly server: FakeSlack;
  readonly chat: Slack;
  readonly resource: Resource;
  /** Checks the action's input and does it, as the runner would. */
  perform(action: Action<never>, how?: How): Promise<Posted>;
  /** Asks whether an earlier attempt at the action has done it, as the runner would. */
  find(action: Action<never>, how?: How & { readonly since?: number }): Promise<unknown>;
}

interface How {
  readonly key?: string;
  readonly signal?: AbortSignal;
}

interface SetupOptions {
  readonly clock?: Clock;
  readonly timeoutMs?: number;
  /** Default: the fake Slack. */
  readonly apiUrl?: string;
}

/** The plugin, set up against a fake Slack. */
export async function setup({ clock, timeoutMs, apiUrl }: SetupOptions = {}): Promise<Bench> {
  const server = await fakeSlack();
  const options = { token: Secret.of("SLACK_BOT_TOKEN", CANARY), apiUrl: apiUrl ?? server.url };
  const chat = slack(options);
  const workspace = openWorkspace(options, clock, timeoutMs);
  const members = createMembers(workspace);
  const resource = { workspace, members, names: createNames(workspace) };
  let calls = 0;
  const callOf = async (
    action: Action<never>,
    { key = `step-${(calls += 1)}`, signal = new AbortController().signal }: How = {},
  ) => {
    const input = await checked(specOf(chat, action.name).input, action.input);
    const run = { runId: "r1", step: action.step };
    return { input, resource, idempotencyKey: key, ...run, signal, log: quiet, attempt: 1 };
  };
  return {
    server,
    chat,
    resource,
    perform: async (action, how) =>
      (await specOf(chat, action.name).run(await callOf(action, how))) as Posted,
    find: async (action, { since = 0, ...how } = {}) =>
      specOf(chat, action.name).find?.({ ...(await callOf(action, how)), since }),
  };
}

/** The input as the action gets it; throws the issues, one a line. */
export async function checked(schema: Schema, input: unknown): Promise<unknown> {
  const result = await schema["~standard"].validate(input);
  if (result.issues === undefined) return result.value;
  throw new Error(result.issues.map(({ message }) => message).join("\n"));
}

export const quiet: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

interface Definition {
  readonly spec: {
    readonly actions: Readonly<Record<string, ActionSpec<Resource, Schema>>>;
    readonly options: Schema;
    setup(host: { options: unknown; log: Log; signal: AbortSignal }): Resource;
    health(resource: Resource, signal: AbortSignal): Promise<void>;
  };
  readonly options: unknown;
}

/** The plugin as the runner sees it. */
export function definitionOf(chat: Slack): Definition {
  const key = Symbol.for("zoomflow.plugin.definition");
  return (chat as unknown as Record<symbol, Definition>)[key]!;
}

export function specOf(chat: Slack, action: string): ActionSpec<Resource, Schema> {
  return definitionOf(chat).spec.actions[action]!;
}
