import type { ActionCall, ActionSpec, Rule, Schema } from "@zoomflow/core";
import { actionsOf, definition, failureActionsOf, type PluginHandle } from "@zoomflow/core/engine";

/** Does a call of `plugin.action` in the place of its plugin; `real` does what the plugin would. */
export type Perform = (
  action: string,
  call: ActionCall<unknown, unknown>,
  real: (() => unknown) | undefined,
) => unknown;

type Spec = ActionSpec<unknown, Schema>;

/**
 * A plugin whose actions check their input and are then `perform`ed. Unless one of them is `allowed`
 * the plugin is not set up: it needs no secret, and it has no sources of its own.
 */
export function standIn(
  handle: PluginHandle,
  allowed: ReadonlySet<string>,
  perform: Perform,
): PluginHandle {
  const { plugin } = handle;
  const { spec, options, rules } = handle[definition];
  const given: Readonly<Record<string, Spec>> = spec.actions ?? {};
  const isReal = (name: string): boolean => allowed.has(`${plugin}.${name}`);
  const actions = Object.fromEntries(
    Object.entries(given).map(([name, action]) => [
      name,
      actionFor(`${plugin}.${name}`, action, isReal(name), perform),
    ]),
  );
  const { name, api } = spec;
  const idle = { name, api, options: anything, setup: () => undefined, actions };
  return Object.keys(given).some(isReal)
    ? { plugin, [definition]: { spec: { ...spec, actions }, options, rules, kept: ALONE } }
    : { plugin, [definition]: { spec: idle, options: {}, rules, kept: ALONE } };
}

function actionFor(name: string, spec: Spec, isReal: boolean, perform: Perform): Spec {
  const { find, preview, idempotent } = spec;
  const asPlugin = <C extends ActionCall<unknown, unknown>>(call: C): C => ({
    ...call,
    input: (call.input as Both).checked,
  });
  return {
    ...spec,
    input: keepingGiven(spec.input),
    ...(typeof idempotent === "function" && {
      idempotent: (input) => idempotent((input as Both).checked),
    }),
    ...(preview && { preview: (input) => preview((input as Both).checked) }),
    run: (call) =>
      perform(
        name,
        { ...call, input: (call.input as Both).given },
        isReal ? () => spec.run(asPlugin(call)) : undefined,
      ),
    // Nothing was done at a service that was not asked.
    ...(find && { find: (call) => (isReal ? find(asPlugin(call)) : undefined) }),
  };
}

/** An input as the rule gave it, which is what a test speaks of, and as its plugin gets it. */
interface Both {
  readonly given: unknown;
  readonly checked: unknown;
}

type Checked = Awaited<ReturnType<Schema["~standard"]["validate"]>>;

function keepingGiven({ "~standard": standard }: Schema): Schema {
  const both = (given: unknown, result: Checked): Checked =>
    result.issues === undefined ? { value: { given, checked: result.value } } : result;
  return {
    "~standard": {
      ...standard,
      validate(given) {
        const result = standard.validate(given);
        return result instanceof Promise
          ? result.then((later) => both(given, later))
          : both(given, result);
      },
    },
  };
}

/** Plugins for actions of rules that came without them: any input will do. */
export function unknownPlugins(
  rules: readonly Rule[],
  known: readonly PluginHandle[],
): readonly PluginHandle[] {
  const names = new Set(known.map(({ plugin }) => plugin));
  const actions = rules.flatMap((rule) => [...actionsOf(rule), ...failureActionsOf(rule)]);
  const missing = Map.groupBy(
    actions.filter(({ plugin }) => !names.has(plugin)),
    ({ plugin }) => plugin,
  );
  return [...missing].map(([plugin, used]) => {
    const run = (): undefined => undefined;
    const specs = Object.fromEntries(used.map(({ name }) => [name, { input: anything, run }]));
    const spec = { name: plugin, api: 1 as const, options: anything, setup: run, actions: specs };
    return { plugin, [definition]: { spec, options: {}, rules: [], kept: ALONE } };
  });
}

/** There is no service behind it that could be left alone. */
const ALONE = { breaker: false } as const;

/** A schema that takes everything. */
const anything: Schema = {
  "~standard": { version: 1, vendor: "zoomflow", validate: (value) => ({ value }) },
};
