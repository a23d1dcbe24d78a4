import type { Rule } from "@zoomflow/core";
import { actionsOf, checkInput, failureActionsOf, type PluginHandle } from "@zoomflow/core/engine";

import type { RulesFound } from "./check-rules.ts";
import type { ConfigProblem } from "./problem.ts";

/** Looks also at what sound rules give their actions; a rule whose calls are sure to fail is not sound. */
export async function withInputs(found: RulesFound): Promise<RulesFound> {
  const { rules, broken, plugins, problems } = found;
  const looked = rules.map(async (rule) => ({ rule, faults: await faultsOf(rule, plugins) }));
  const all = await Promise.all(looked);
  const isSound = (faults: readonly ConfigProblem[]): boolean =>
    faults.every(({ severity }) => severity === "warning");
  return {
    plugins,
    rules: all.filter(({ faults }) => isSound(faults)).map(({ rule }) => rule),
    broken: [...broken, ...all.filter(({ faults }) => !isSound(faults)).map(({ rule }) => rule.id)],
    problems: [...problems, ...all.flatMap(({ faults }) => faults)],
  };
}

async function faultsOf(
  rule: Rule,
  plugins: readonly PluginHandle[],
): Promise<readonly ConfigProblem[]> {
  const found = await Promise.all(
    [...actionsOf(rule), ...failureActionsOf(rule)].map((action) => checkInput(action, plugins)),
  );
  return found.flatMap((fault): readonly ConfigProblem[] => {
    if (fault === undefined) return [];
    const { message, certain } = fault;
    const about = { where: `rule "${rule.id}"`, message, at: rule.at };
    return certain
      ? [{ ...about, kind: "input" }]
      : [{ ...about, kind: "doubtful-input", severity: "warning" }];
  });
}
