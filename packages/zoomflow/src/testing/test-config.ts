import type { Rule } from "@zoomflow/core";

import { pluginProblems } from "../config/check-plugins.ts";
import { rulesIn } from "../config/check-rules.ts";
import type { ZoomflowConfig } from "../config/define.ts";
import { configError, isError } from "../config/problem.ts";
import { withVariables } from "../variables.ts";
import { createFlow } from "./create-flow.ts";
import type { TestFlow } from "./flow.ts";
import { placeholders } from "./placeholders.ts";
import { unknownPlugins } from "./stand-ins.ts";
import type { TestOptions } from "./test-options.ts";

/**
 * Puts a config, or rules alone, under test: the real engine with its journal in memory, but no
 * network, no time that passes by itself, and no action that is really done unless it is allowed.
 *
 * Works in any test runner. What takes part begins with the first event.
 *
 * @throws ZoomflowError `ZF_CONFIG_INVALID` with all that is wrong with the rules; of `zoom`, `http`
 * and the like nothing is asked
 * @example
 * const t = testConfig(config);
 * await t.emit("meeting.started", { object: { topic: "All hands" } });
 * assert.equal(t.callsOf("slack.post")[0]?.input.channel, "#general");
 */
export function testConfig(
  tested: ZoomflowConfig | Rule | readonly Rule[],
  options: TestOptions = {},
): TestFlow {
  const config = configOf(tested, options);
  const { variables = {} } = options;
  // A variable in a `when` is read as soon as the rule is looked at.
  return withVariables(placeholders(variables), () => {
    const { rules, plugins, problems } = rulesIn(config);
    const all = [...pluginProblems(config.plugins, plugins), ...problems];
    if (all.some(isError)) throw configError("the config under test", all);
    return createFlow({ config, rules, plugins }, options);
  });
}

function configOf(
  tested: ZoomflowConfig | Rule | readonly Rule[],
  { plugins = [] }: TestOptions,
): ZoomflowConfig {
  if (!isRules(tested))
    return plugins.length === 0
      ? tested
      : { ...tested, plugins: [...(tested.plugins ?? []), ...plugins] };
  const rules = [tested].flat();
  return { rules, plugins: [...plugins, ...unknownPlugins(rules, plugins)] };
}

function isRules(
  tested: ZoomflowConfig | Rule | readonly Rule[],
): tested is Rule | readonly Rule[] {
  return Array.isArray(tested) || ("kind" in tested && tested.kind === "rule");
}
