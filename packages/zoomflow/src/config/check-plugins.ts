import { messageOf, type Rule } from "@zoomflow/core";
import {
  checkOptions,
  definition,
  instanceProblems,
  type PluginHandle,
  references,
  unsetMessage,
} from "@zoomflow/core/engine";

import { type ConfigProblem, unsetProblem } from "./problem.ts";
import type { Environment } from "./zoom.ts";

/** What is wrong with the list of plugins, whatever their options. */
export function pluginProblems(
  given: unknown,
  plugins: readonly PluginHandle[],
): readonly ConfigProblem[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return [{ where: "plugins", message: "must be a list" }];
  const strangers = given.flatMap((plugin: unknown, index) =>
    isPlugin(plugin)
      ? []
      : [
          {
            where: `plugin ${index + 1}`,
            message: "is not a plugin instance: call its factory",
            kind: "plugin" as const,
          },
        ],
  );
  const names = plugins.map((plugin) => plugin.plugin);
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const twins = [...doubled].map((name) => ({
    where: `plugin ${name}`,
    message: 'is there twice: name one of the instances, as in slack(options, "sales")',
    kind: "plugin" as const,
  }));
  return [...strangers, ...twins, ...plugins.flatMap(keepingProblems)];
}

/** Whether its user wants it in a thread of its own. */
export function isIsolated(handle: PluginHandle): boolean {
  return Boolean(handle[definition].kept.isolate);
}

/** What is wrong with how its user wants one to be kept. */
function keepingProblems(handle: PluginHandle): readonly ConfigProblem[] {
  const where = `plugin ${handle.plugin}`;
  const { spec, kept } = handle[definition];
  const apart = spec.sources !== undefined && isIsolated(handle);
  const problems = [
    ...instanceProblems(kept),
    ...(apart ? ["has event sources of its own, so it cannot have `isolate`"] : []),
  ];
  return problems.map((message) => ({ where, message, kind: "plugin" as const }));
}

/** What is wrong with the options of one. */
export async function optionProblems(
  plugin: PluginHandle,
  environment: Environment,
): Promise<readonly ConfigProblem[]> {
  const where = `plugin ${plugin.plugin}`;
  const unset = references(plugin[definition].options).filter((reference) => !reference.present);
  const variables = Object.keys(environment);
  if (unset.length > 0)
    return unset.map(({ name }) => unsetProblem(where, unsetMessage(name, variables)));
  try {
    await checkOptions(plugin);
    return [];
  } catch (thrown) {
    return [{ where, message: messageOf(thrown).replace(`${where}: `, ""), kind: "plugin" }];
  }
}

/** The actions that rules may use. */
export function actionsByPlugin(
  plugins: readonly PluginHandle[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    plugins.map((plugin) => [
      plugin.plugin,
      new Set(Object.keys(plugin[definition].spec.actions ?? {})),
    ]),
  );
}

/** By `plugin.action`, the fields that say where it goes. */
export function targetsOf(
  plugins: readonly PluginHandle[],
): ReadonlyMap<string, readonly string[]> {
  const targets = plugins.flatMap((plugin) =>
    Object.entries(plugin[definition].spec.actions ?? {}).flatMap(([name, { target }]) =>
      target === undefined ? [] : [[`${plugin.plugin}.${name}`, target] as const],
    ),
  );
  return new Map(targets);
}

/** A plugin's ready-made rules, under the name of the instance. */
export function rulesOf(plugin: PluginHandle): readonly Rule[] {
  return plugin[definition].rules.map((rule) => ({ ...rule, id: `${plugin.plugin}/${rule.id}` }));
}

export function isPlugin(value: unknown): value is PluginHandle {
  return typeof value === "object" && value !== null && definition in value;
}
