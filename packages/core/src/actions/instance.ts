import { deadline, untilAborted } from "../deadline.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import { withFields } from "../log.ts";
import type { Apart, Health, Ports, Source } from "../ports.ts";
import { resolveVariables } from "../references.ts";
import { compileBreaker } from "../runs/breaker.ts";
import { type Breaker, createBreaker } from "./breaker.ts";
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
  /** Where its code runs, when that is not here; undefined before its set-up too. */
  readonly apart: Apart | undefined;
  /** Does nothing when it stands already. */
  setUp(signal: AbortSignal): Promise<void>;
  /** Its own event sources, the same ones at every call; after set-up. */
  sources(): readonly Source[];
  /** What keeps its service from being used. While an answer is out, it is not asked again. */
  health(signal: AbortSignal): Promise<ZoomflowError | undefined>;
  /** Keeps its calls back while its service does not answer; none where its user wants none. */
  readonly breaker: Breaker | undefined;
  /** What there is to tell of its calls, and of where they run; undefined when all is well. */
  condition(): Health | undefined;
  hold(): void;
  /** Tears it down when nobody holds it any more. Never throws: what it throws is logged. */
  letGo(): Promise<void>;
}

/** What an instance needs of the world. */
export type InstancePorts = Pick<
  Ports,
  "clock" | "random" | "log" | "observe" | "scope" | "isolation"
>;

export function createInstance(handle: PluginHandle, ports: InstancePorts): Instance {
  const { plugin: name } = handle;
  const { spec } = handle[definition];
  const guarded = <T>(work: () => T): T => ports.scope.run(`plugin ${name}`, work);
  const breaker = breakerOf(handle, ports);
  let standing: Standing | undefined;
  let holders = 0;
  /** Its health is asked for, and it has not answered. */
  let asking = false;
  let sources: readonly Source[] | undefined;

  const tearDown = async ({ resource, apart }: Standing): Promise<void> => {
    try {
      await (apart === undefined ? guarded(() => spec.teardown?.(resource)) : apart.tearDown());
    } catch (thrown) {
      const message = `plugin ${name} failed while it closed: ${messageOf(thrown)}`;
      ports.log.warn({ plugin: name, err: thrown }, message);
    }
  };

  return {
    name,
    definition: handle[definition],
    breaker,
    get resource() {
      return standing?.resource;
    },
    get apart() {
      return standing?.apart;
    },
    async setUp(stop) {
      if (standing !== undefined) return;
      const began = ports.clock.monotonic();
      const options = await checkOptions(handle);
      const log = withFields(ports.log, { plugin: name });
      const limit = deadline(ports.clock, SETUP_WITHIN_MS, stop, () => tooSlow(name));
      const { signal } = limit;
      const memoryMb = isolatedTo(handle);
      const setUp = async (): Promise<void> => {
        const made: Standing =
          ports.isolation === undefined || memoryMb === undefined
            ? { resource: await spec.setup({ options, log, signal }), apart: undefined }
            : {
                resource: undefined,
                apart: await ports.isolation.setUp(
                  { name, options: handle[definition].options, memoryMb, log },
                  signal,
                ),
              };
        // Too late, it is waited for by no one; in time, it is torn down with the others.
        if (signal.aborted) await tearDown(made);
        else standing = made;
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
      const { resource, apart } = standing;
      const ask = async (): Promise<void> => {
        asking = true;
        try {
          await guarded(() => apart?.health(signal) ?? spec.health?.(resource, signal));
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
    // What its service says comes first: it lasts longer.
    condition: () => breaker?.condition() ?? standing?.apart?.condition(),
    hold: () => void holders++,
    async letGo() {
      if (--holders > 0 || standing === undefined) return;
      const stood = standing;
      standing = undefined;
      await tearDown(stood);
    },
  };
}

interface Standing {
  readonly resource: unknown;
  readonly apart: Apart | undefined;
}

const MEMORY_MB = 256;

/** What it may have of memory where it is to run apart; undefined where it is not. */
function isolatedTo(handle: PluginHandle): number | undefined {
  const { isolate = false } = handle[definition].kept;
  if (isolate === false) return undefined;
  return isolate === true ? MEMORY_MB : (isolate.memoryMb ?? MEMORY_MB);
}

function breakerOf(handle: PluginHandle, ports: InstancePorts): Breaker | undefined {
  const { spec, kept } = handle[definition];
  const { breaker = spec.breaker } = kept;
  if (breaker === false) return undefined;
  return createBreaker(handle.plugin, compileBreaker(breaker), ports);
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
