import { untilAborted } from "../deadline.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import { references, resolveVariables } from "../references.ts";
import { actionsOf, failureActionsOf } from "../rules/compile.ts";
import type { Rule } from "../rules/rule.ts";
import type { ActionUse, DoctorCall, Finding } from "./doctor.ts";
import { checkOptions, createInstance, type InstancePorts } from "./instance.ts";
import { definition, type PluginHandle } from "./plugin.ts";

/** What a plugin is looked at with. */
export interface Diagnosis {
  /** Those of the config, whatever plugin they use. */
  readonly rules: readonly Rule[];
  readonly ports: InstancePorts;
  readonly reach: DoctorCall<unknown, unknown>["reach"];
  readonly signal: AbortSignal;
}

/**
 * Sets an instance up, has it looked at, and tears it down: by the plugin's own `doctor`, else by its
 * `health`. Never throws.
 */
export async function diagnose(
  handle: PluginHandle,
  { rules, ports, reach, signal }: Diagnosis,
): Promise<readonly Finding[]> {
  const { spec, options } = handle[definition];
  const unset = references(options).find(({ present }) => !present);
  if (unset !== undefined)
    return [
      { check: "set-up", status: "skipped", message: `needs ${unset.name}, which is not set` },
    ];
  const instance = createInstance(handle, ports);
  instance.hold();
  let at = "set-up";
  try {
    await instance.setUp(signal);
    at = "doctor";
    if (spec.doctor === undefined) return [await healthOf(instance.health(signal), spec.health)];
    const given = await checkOptions(handle);
    const uses = usesOf(handle, rules);
    const call = { resource: instance.resource, options: given, uses, reach, signal };
    const look = async () => ports.scope.run(`plugin ${handle.plugin}`, () => spec.doctor?.(call));
    return (await untilAborted(look, signal, () => {})) ?? [];
  } catch (thrown) {
    return [failed(at, thrown)];
  } finally {
    await leave(instance.letGo(), signal);
  }
}

/** What does not close in time is not waited for. */
async function leave(closing: Promise<void>, signal: AbortSignal): Promise<void> {
  await untilAborted(
    () => closing,
    signal,
    () => {},
  ).catch(() => {});
}

/** What rules ask of an instance: of every call what can be said before an event comes. */
function usesOf({ plugin }: PluginHandle, rules: readonly Rule[]): readonly ActionUse[] {
  return rules.flatMap((rule) =>
    [...actionsOf(rule), ...failureActionsOf(rule)]
      .filter((action) => action.plugin === plugin)
      .map(({ name, input }) => ({ action: name, rule: rule.id, input: outright(input) })),
  );
}

function outright(input: unknown): Readonly<Record<string, unknown>> {
  const known = Object.entries((input ?? {}) as Readonly<Record<string, unknown>>).filter(
    ([, value]) => typeof value !== "function" && references(value).every(({ present }) => present),
  );
  return resolveVariables(Object.fromEntries(known)) as Readonly<Record<string, unknown>>;
}

async function healthOf(
  asked: Promise<ZoomflowError | undefined>,
  health: unknown,
): Promise<Finding> {
  const error = await asked;
  if (error !== undefined) return failed("health", error);
  const message =
    health === undefined ? "can be set up, and says no more of itself" : "its service can be used";
  return { check: "health", status: "ok", message };
}

function failed(check: string, thrown: unknown): Finding {
  if (!(thrown instanceof ZoomflowError))
    return { check, status: "fail", message: messageOf(thrown) };
  const { message, hint, code } = thrown;
  return { check, status: "fail", message, hint, code };
}
