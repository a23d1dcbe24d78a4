import { parseDuration } from "../duration.ts";
import { ZoomflowError } from "../errors.ts";
import type { Apart, Source } from "../ports.ts";
import type { RetrySpec } from "../runs/retry.ts";
import type { Action, ActionSpec, Schema } from "./action.ts";
import type { Breaker } from "./breaker.ts";
import { createInstance, type Instance, type InstancePorts } from "./instance.ts";
import type { PluginHandle } from "./plugin.ts";

/** The plugins of a config, from set-up to tear-down. */
export interface Plugins {
  readonly names: readonly string[];
  readonly instances: ReadonlyMap<string, Instance>;
  /** Sets up those that do not stand, side by side. When one fails, they are torn down again. */
  setUp(signal: AbortSignal): Promise<void>;
  action(action: Action<never>): {
    readonly spec: ActionSpec<unknown, Schema>;
    readonly resource: unknown;
    readonly timeoutMs: number | undefined;
    readonly breaker: Breaker | undefined;
    readonly apart: Apart | undefined;
  };
  /** What the action's plugin says of its retries. */
  retryOf(action: Action<never>): RetrySpec | undefined;
  /** Their own event sources; after set-up. */
  sources(): readonly Source[];
  /** Those that nobody else holds. Never throws: what a plugin throws on its way out is logged. */
  tearDown(): Promise<void>;
}

/** @param kept instances of an earlier revision that go on in this one */
export function createPlugins(
  handles: readonly PluginHandle[],
  ports: InstancePorts,
  kept: ReadonlyMap<string, Instance> = new Map(),
): Plugins {
  const byName = new Map(
    handles.map((handle) => {
      const instance = kept.get(handle.plugin) ?? createInstance(handle, ports);
      return [handle.plugin, instance];
    }),
  );
  const instances = [...byName.values()];
  for (const instance of instances) instance.hold();
  const specOf = ({ plugin, name }: Action<never>): ActionSpec<unknown, Schema> | undefined =>
    byName.get(plugin)?.definition.spec.actions?.[name];
  let held = true;

  /** Side by side, as they were set up: one that hangs does not keep another open. */
  const tearDown = async (): Promise<void> => {
    if (!held) return;
    held = false;
    await Promise.all(instances.map((instance) => instance.letGo()));
  };

  return {
    names: instances.map(({ name }) => name),
    instances: byName,
    async setUp(signal) {
      const results = await Promise.allSettled(instances.map((one) => one.setUp(signal)));
      const [first, ...others] = results.flatMap((result) =>
        result.status === "rejected" ? [result.reason as Error] : [],
      );
      if (first === undefined) return;
      for (const err of others) ports.log.error({ err }, err.message);
      await tearDown();
      throw first;
    },
    action(action) {
      const { plugin, name, timeout } = action;
      const spec = specOf(action);
      if (spec === undefined)
        throw new ZoomflowError("ZF_ACTION_INPUT", `there is no action ${plugin}.${name}`);
      const limit = timeout ?? spec.timeout;
      const timeoutMs = limit === undefined ? undefined : parseDuration(limit);
      const instance = byName.get(plugin);
      const { resource, breaker, apart } = instance ?? NOBODY;
      return { spec, resource, timeoutMs, breaker, apart };
    },
    retryOf: (action) => specOf(action)?.retry,
    sources: () => instances.flatMap((instance) => instance.sources()),
    tearDown,
  };
}

const NOBODY = { resource: undefined, breaker: undefined, apart: undefined };
