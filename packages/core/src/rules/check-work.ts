import type { Action } from "../actions/action.ts";
import { callProblems } from "./check-policies.ts";
import { actionsOf, failureActionsOf } from "./compile.ts";
import type { Fault } from "./problem.ts";
import type { Rule } from "./rule.ts";

/** The names of plugin instances, with the actions of each. */
export type PluginNames = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with what a rule does: its actions, its own code, and what follows a failure. */
export function workFaults(rule: Rule, plugins: PluginNames): readonly Fault[] {
  const { run } = rule.spec;
  const actions = actionsOf(rule);
  if (run !== undefined && typeof run !== "function")
    return [unfit("has a `run` that is not a function")];
  if (actions.length === 0 && run === undefined)
    return [unfit("does nothing: give it `do` or `run`")];
  const faults = actions.flatMap((action) => {
    if (action?.kind !== "action") return [unfit(noAction(action))];
    if (run !== undefined && action.step === "run")
      return [unfit("has a step named `run`, as its own code is: name it otherwise")];
    return actionFaults(action, plugins);
  });
  return [...faults, ...failureActionsOf(rule).flatMap(inFailure(plugins))];
}

function noAction(given: unknown): string {
  return typeof given === "function"
    ? "has a function in `do`: own code is given to `run`"
    : "has something in `do` that is not an action of a plugin";
}

/** The same of what follows a failure. */
function inFailure(plugins: PluginNames): (action: Action<never>) => readonly Fault[] {
  return (action) => {
    if (action?.kind !== "action")
      return [unfit("has something in `onFailure` that is not an action of a plugin")];
    return actionFaults(action, plugins).map((fault) => ({
      ...fault,
      message: `in \`onFailure\`: ${fault.message}`,
    }));
  };
}

function actionFaults(action: Action<never>, plugins: PluginNames): readonly Fault[] {
  const known = plugins.get(action.plugin);
  if (known === undefined)
    return [unfit(`uses the plugin "${action.plugin}", which is not in \`plugins\``)];
  if (!known.has(action.name))
    return [unfit(`uses ${action.plugin}.${action.name}, which does not exist`)];
  return callProblems(action).map((message) => ({ kind: "policy", message }) as const);
}

function unfit(message: string): Fault {
  return { kind: "action", message };
}
