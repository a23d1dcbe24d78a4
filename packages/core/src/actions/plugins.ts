import { deadline, untilAborted } from "../deadline.ts";
import { parseDuration } from "../duration.ts";
import { type ErrorCode, messageOf, ZoomflowError } from "../errors.ts";
import { withFields } from "../log.ts";
import type { Ports, Source } from "../ports.ts";
import { resolveVariables } from "../references.ts";
import type { RetrySpec } from "../runs/retry.ts";
import type { Action, ActionSpec, Schema } from "./action.ts";
import { describeIssues } from "./issues.ts";
import { definition, type PluginHandle } from "./plugin.ts";

/** How long a plugin may take to start. */
const SETUP_WITHIN_MS = 30_000;

/** Errors of a set-up that say by themselves what is to be done. */
const KEPT: ReadonlySet<ErrorCode> = new Set(["ZF_VARIABLE_MISSING", "ZF_PLUGIN_SETUP"]);

/** The plugins of a config, from set-up to tear-down. */
export interface Plugins {
  readonly names: readonly string[];
  /** Sets all of them up, side by side. When one fails, those that stand are torn down again. */
  setUp(signal: AbortSignal): Promise<void>;
  action(action: Action<never>): {
    readonly spec: ActionSpec<unknown, Schema>;
    readonly resource: unknown;
    readonly timeoutMs: number | undefined;
  };
  /** What the action's plugin says of its retries. */
  retryOf(action: Action<never>): RetrySpec | undefined;
  /** Their own event sources; after set-up. */
  sources(): readonly Source[];
  /** Asks each plugin whether its service can be used; what is wrong, by plugin. */
  health(signal: AbortSignal): Promise<ReadonlyMap<string, ZoomflowError>>;
  /** Never throws: what a plugin throws on its way out is logged. */
  tearDown(): Promise<void>;
}

export function createPlugins(
  handles: readonly PluginHandle[],
  ports: Pick<Ports, "clock" | "log" | "observe" | "scope">,
): Plugins {
  const byName = new Map(handles.map((handle) => [handle.plugin, handle[definition]]));
  const resources = new Map<string, unknown>();

  const setUpOne = async (handle: PluginHandle, stop: AbortSignal): Promise<void> => {
    const { plugin } = handle;
    const began = ports.clock.monotonic();
    const options = await checkOptions(handle);
    const log = withFields(ports.log, { plugin });
    const limit = deadline(ports.clock, SETUP_WITHIN_MS, stop, () => tooSlow(plugin));
    const { signal } = limit;
    const setUp = async (): Promise<void> => {
      const resource = await handle[definition].spec.setup({ options, log, signal });
      // Too late, it is waited for by no one; in time, it is torn down with the others.
      if (signal.aborted) await tearDownOne(plugin, resource);
      else resources.set(plugin, resource);
    };
    try {
      await untilAborted(
        () => ports.scope.run(`plugin ${plugin}`, setUp),
        signal,
        () => {},
      );
    } catch (thrown) {
      throw failed(plugin, thrown);
    } finally {
      limit.release();
    }
    ports.observe({ is: "plugin.ready", plugin, ms: ports.clock.monotonic() - began });
  };

  const tearDownOne = async (name: string, resource: unknown): Promise<void> => {
    try {
      await ports.scope.run(`plugin ${name}`, () => byName.get(name)?.spec.teardown?.(resource));
    } catch (thrown) {
      const message = `plugin ${name} failed while it closed: ${messageOf(thrown)}`;
      ports.log.warn({ plugin: name, err: thrown }, message);
    }
  };

  /** Side by side, as they were set up: one that hangs does not keep another open. */
  const tearDown = async (): Promise<void> => {
    const standing = [...resources];
    resources.clear();
    await Promise.all(standing.map(([name, resource]) => tearDownOne(name, resource)));
  };

  return {
    names: handles.map((handle) => handle.plugin),
    async setUp(signal) {
      const results = await Promise.allSettled(handles.map((handle) => setUpOne(handle, signal)));
      const [first, ...others] = results.flatMap((result) =>
        result.status === "rejected" ? [result.reason as Error] : [],
      );
      if (first === undefined) return;
      for (const err of others) ports.log.error({ err }, err.message);
      await tearDown();
      throw first;
    },
    action({ plugin, name, timeout }) {
      const spec = byName.get(plugin)?.spec.actions?.[name];
      if (spec === undefined)
        throw new ZoomflowError("ZF_ACTION_INPUT", `there is no action ${plugin}.${name}`);
      const limit = timeout ?? spec.timeout;
      const timeoutMs = limit === undefined ? undefined : parseDuration(limit);
      return { spec, resource: resources.get(plugin), timeoutMs };
    },
    retryOf: ({ plugin, name }) => byName.get(plugin)?.spec.actions?.[name]?.retry,
    sources: () =>
      handles.flatMap((handle) => {
        const { plugin } = handle;
        try {
          return handle[definition].spec.sources?.(resources.get(plugin)) ?? [];
        } catch (thrown) {
          throw failed(plugin, thrown);
        }
      }),
    async health(signal) {
      const unhealthy = new Map<string, ZoomflowError>();
      const ask = async ([name, resource]: readonly [string, unknown]): Promise<void> => {
        try {
          const asked = (): unknown => byName.get(name)?.spec.health?.(resource, signal);
          const guarded = (): unknown => ports.scope.run(`plugin ${name}`, asked);
          await untilAborted(guarded, signal, () => {});
        } catch (thrown) {
          unhealthy.set(name, ZoomflowError.from(thrown, "ZF_ACTION_FAILED"));
        }
      };
      await Promise.all([...resources].map(ask));
      return unhealthy;
    },
    tearDown,
  };
}

/**
 * A plugin's options, checked, with variables resolved.
 *
 * @throws ZoomflowError `ZF_PLUGIN_OPTIONS`, `ZF_VARIABLE_MISSING`
 */
export async function checkOptions(handle: PluginHandle): Promise<unknown> {
  const { spec, options } = handle[definition];
  const result = await spec.options["~standard"].validate(resolveVariables(options));
  if (result.issues === undefined) return result.value;
  throw new ZoomflowError(
    "ZF_PLUGIN_OPTIONS",
    `plugin ${handle.plugin}: ${describeIssues(result.issues)}`,
  );
}

function tooSlow(plugin: string): ZoomflowError {
  const seconds = SETUP_WITHIN_MS / 1_000;
  return new ZoomflowError("ZF_PLUGIN_SETUP", `plugin ${plugin} was not ready within ${seconds} s`);
}

function failed(plugin: string, thrown: unknown): ZoomflowError {
  if (thrown instanceof ZoomflowError && KEPT.has(thrown.code)) return thrown;
  const hint = thrown instanceof ZoomflowError ? { hint: thrown.hint } : {};
  return new ZoomflowError(
    "ZF_PLUGIN_SETUP",
    `plugin ${plugin} could not start: ${messageOf(thrown)}`,
    { cause: thrown, ...hint },
  );
}
