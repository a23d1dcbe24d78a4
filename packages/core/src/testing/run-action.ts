import type { Action } from "../actions/action.ts";
import { type Context, resultOf } from "../actions/context.ts";
import { type Call, prepareCall } from "../actions/perform.ts";
import type { PluginHandle } from "../actions/plugin.ts";
import { createPlugins } from "../actions/plugins.ts";
import { ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../ports.ts";
import { type FakePorts, fakePorts } from "./fake-ports.ts";

/** The names of an instance's actions. */
export type ActionName<P> = {
  [K in keyof P]: P[K] extends (input: never) => Action<never> ? K : never;
}[keyof P] &
  string;

/** The input of an action, as a rule would write it. */
export type ActionInput<P, K extends keyof P> = P[K] extends (input: infer I) => unknown
  ? I
  : never;

/** What a call of {@link runAction} is told, besides its input. */
export interface RunActionOverrides {
  /** The event that the input's functions are given. Default: a `meeting.started`. */
  readonly event?: AnyEvent;
  /** Results of earlier steps. Default: none. */
  readonly steps?: Readonly<Record<string, unknown>>;
  /** Counted from 1. Default: 1. */
  readonly attempt?: number;
  /** Default: `"test"`. */
  readonly idempotencyKey?: string;
  /** Abort it to see whether the action heeds it. Default: never aborted. */
  readonly signal?: AbortSignal;
  /** The clock, and what is remembered of log lines. Default: {@link fakePorts}. */
  readonly ports?: FakePorts;
}

const started: AnyEvent = {
  event: "meeting.started",
  event_ts: Date.UTC(2026, 0, 5, 9),
  payload: {
    account_id: "test-account",
    object: { id: "81234567890", uuid: "dGVzdA==", topic: "Test", host_id: "host", duration: 0 },
  },
};

/**
 * Calls one action of a plugin as a rule would, for the plugin's tests: sets the instance up, checks
 * the input, calls the action and tears the instance down again, whatever happens.
 *
 * @returns what the action gave, before it is made plain JSON for the journal
 * @throws ZoomflowError as set-up (`ZF_PLUGIN_OPTIONS`, `ZF_PLUGIN_SETUP`), the check of the input
 * (`ZF_ACTION_INPUT`, `ZF_RULE_FAILED`) or the action itself throws it
 * @example
 * const posted = await runAction(chat, "post", { channel: "#general", text: "Hello" });
 * expect(posted).toEqual({ ts: "1700000000.000100" });
 */
export function runAction<P extends PluginHandle, K extends ActionName<P>>(
  instance: P,
  action: K,
  input: ActionInput<P, K>,
  overrides: RunActionOverrides = {},
): Promise<unknown> {
  return withCall(instance, action, input, overrides, (call, signal) => call.perform(signal));
}

/**
 * Asks an action's `find`, as a runner would after a crash, whether an earlier call was done. The
 * rest is as in {@link runAction}.
 *
 * @param overrides.since when that call began, in wall-clock milliseconds. Default: now
 * @returns what `find` gave: undefined when it was surely not done
 * @throws ZoomflowError what `find` throws; `ZF_ACTION_UNCERTAIN` when the action has none
 * @example
 * const found = await findAction(chat, "post", { channel: "#general", text: "Hello" });
 * expect(found).toBeUndefined();
 */
export function findAction<P extends PluginHandle, K extends ActionName<P>>(
  instance: P,
  action: K,
  input: ActionInput<P, K>,
  overrides: RunActionOverrides & { readonly since?: number } = {},
): Promise<unknown> {
  const ports = overrides.ports ?? fakePorts();
  const { since = ports.clock.now() } = overrides;
  return withCall(instance, action, input, { ...overrides, ports }, ({ find }, signal) => {
    if (find !== undefined) return find(signal, since);
    throw new ZoomflowError("ZF_ACTION_UNCERTAIN", `${instance.plugin}.${action} has no \`find\``);
  });
}

async function withCall<P extends PluginHandle, K extends ActionName<P>>(
  instance: P,
  action: K,
  input: ActionInput<P, K>,
  overrides: RunActionOverrides,
  use: (call: Call, signal: AbortSignal) => unknown,
): Promise<unknown> {
  const { event = started, idempotencyKey = "test", ports = fakePorts() } = overrides;
  const { signal = new AbortController().signal, attempt = 1, steps = {} } = overrides;
  const context: Context = {
    now: new Date(ports.clock.now()),
    source: { name: "test", receivedAt: ports.clock.now() },
    events: [event],
    log: ports.log,
    runId: "test",
    attempt,
    signal,
    steps,
    result: <T>(step: string) => resultOf(steps, step, "test") as T,
  };
  const plugins = createPlugins([instance], ports);
  await plugins.setUp(new AbortController().signal);
  try {
    const make = instance[action] as (input: unknown) => Action<never>;
    const call = await prepareCall(make(input), event, context, idempotencyKey, plugins);
    return await use(call, signal);
  } finally {
    await plugins.tearDown();
  }
}
