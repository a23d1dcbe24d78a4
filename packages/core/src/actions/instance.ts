import { deadline, untilAborted } from "../deadline.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import { withFields } from "../log.ts";
import type { Ports, Source } from "../ports.ts";
import { resolveVariables } from "../references.ts";
import { describeIssues } from "./issues.ts";
import { definition, type PluginDefinition, type PluginHandle } from "./plugin.ts";

/** How long a plugin may take to start. */
const SETUP_WITHIN_MS = 30_000;

/** Errors of a set-up that say by themselves what is to be done. */
const KEPT: ReadonlySet<string> = new Set(["ZF_VARIABLE_MISSING", "ZF_PLUGIN_SETUP"]);

/** One plugin of a config, from its set-up to its tear-down. Several revisions may hold it. */
export interface Instance {
  readonly name: string;
  readonly definition: PluginDefinition;
  /** What its set-up gave; undefined before. */
  readonly resource: unknown;
  /** Does nothing when it stands already. */
  setUp(signal: AbortSignal): Promise<void>;
  /** Its own event sources, the same ones at every call; after set-up. */
  sources(): readonly Source[];
  /** What keeps its service from being used. While an answer is out, it is not asked again. */
  health(signal: AbortSignal): Promise<ZoomflowError | undefined>;
  hold(): void;
  /** Tears it down when nobody holds it any more. Never throws: what it throws is logged. */
  letGo(): Promise<void>;
}

export function createInstance(
  handle: PluginHandle,
  ports: Pick<Ports, "clock" | "log" | "observe" | "scope">,
): Instance {
  const { plugin: name } = handle;
  const { spec } = handle[definition];
  const guarded = <T>(work: () => T): T => ports.scope.run(`plugin ${name}`, work);
  let standing: { readonly resource: unknown } | undefined;
  let holders = 0;
  /** Its health is asked for, and it has not answered. */
  let asking = false;
  let sources: readonly Source[] | undefined;

  const tearDown = async (resource: unknown): Promise<void> => {
    try {
      await guarded(() => spec.teardown?.(resource));
    } catch (thrown) {
      const message = `plugin ${name} failed while it closed: ${messageOf(thrown)}`;
      ports.log.warn({ plugin: name, err: thrown }, message);
    }
  };

  return {
    name,
    definition: handle[definition],
    get resource() {
      return standing?.resource;
    },
    async setUp(stop) {
      if (standing !== undefined) return;
      const began = ports.clock.monotonic();
      const options = await checkOptions(handle);
      const log = withFields(ports.log, { plugin: name });
      const limit = deadline(ports.clock, SETUP_WITHIN_MS, stop, () => tooSlow(name));
      const { signal } = limit;
      const setUp = async (): Promise<void> => {
        const resource = await spec.setup({ options, log, signal });
        // Too late, it is waited for by no one; in time, it is torn down with the others.
        if (signal.aborted) await tearDown(resource);
        else standing = { resource };
      };
      try {
        await untilAborted(
          () => guarded(setUp),
          signal,
          () => {},
        );
      } catch (thrown) {
        throw failed(name, thrown);
      } finally {
        limit.release();
      }
      ports.observe({ is: "plugin.ready", plugin: name, ms: ports.clock.monotonic() - began });
    },
    sources() {
      try {
        return (sources ??= spec.sources?.(standing?.resource) ?? []);
      } catch (thrown) {
        throw failed(name, thrown);
      }
    },
    async health(signal) {
      if (standing === undefined) return undefined;
      if (asking) return unanswered(name);
      const { resource } = standing;
      const ask = async (): Promise<void> => {
        asking = true;
        try {
          await guarded(() => spec.health?.(resource, signal));
        } finally {
          asking = false;
        }
      };
      try {
        await untilAborted(ask, signal, () => {});
        return undefined;
      } catch (thrown) {
        return ZoomflowError.from(thrown, "ZF_ACTION_FAILED");
      }
    },
    hold: () => void holders++,
    async letGo() {
      if (--holders > 0 || standing === undefined) return;
      const { resource } = standing;
      standing = undefined;
      await tearDown(resource);
    },
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

function unanswered(plugin: string): ZoomflowError {
  const message = `plugin ${plugin} has still not said whether its service can be used`;
  const hint = "Its `health` does not end when its signal aborts: mend the plugin.";
  return new ZoomflowError("ZF_ACTION_TIMEOUT", message, { hint });
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
