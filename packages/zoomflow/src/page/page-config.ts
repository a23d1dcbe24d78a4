import type { Rule } from "@zoomflow/core";
import type { CompiledRule } from "@zoomflow/core/engine";
import type { RuleState } from "@zoomflow/page/contract";

import { isIsolated } from "../config/check-plugins.ts";
import type { Prepared } from "../config/prepared.ts";

/** What of a config the page tells: it is read once, not with every look. */
export interface PageConfig {
  readonly compiled: readonly CompiledRule[];
  readonly rules: readonly RuleFacts[];
  readonly plugins: readonly PluginFacts[];
}

export interface PluginFacts {
  readonly name: string;
  /** In a thread of its own. */
  readonly isolated: boolean;
}

export type RuleFacts = Pick<RuleState, "id" | "description" | "trigger" | "state" | "reason">;

/** @param compile see core's `compileRule` */
export function pageConfigOf(
  { checked, problems }: Pick<Prepared, "checked" | "problems">,
  compile: (rule: Rule) => CompiledRule,
): PageConfig {
  const aside = checked.setAside.map((id): RuleFacts => {
    const problem = problems.find(({ where }) => where === `rule ${JSON.stringify(id)}`);
    const reason = problem?.message ?? "`zoomflow check` says why";
    return { id, trigger: "", state: "set-aside", reason };
  });
  return {
    compiled: checked.rules.map(compile),
    rules: [...checked.rules.map(factsOf), ...aside],
    plugins: checked.plugins.map((handle) => ({
      name: handle.plugin,
      isolated: isIsolated(handle),
    })),
  };
}

function factsOf(rule: Rule): RuleFacts {
  const { enabled = true, shadow = false, description } = rule.spec;
  const on = shadow ? "shadow" : "on";
  return {
    id: rule.id,
    ...(description !== undefined && { description }),
    trigger: triggerOf(rule),
    state: enabled ? on : "off",
  };
}

function triggerOf({ patterns, correlation }: Rule): string {
  if (correlation === undefined) return patterns.join(", ");
  // A schedule's kind says it all: its expression and its time zone.
  return patterns.length === 0 ? correlation.kind : `${correlation.kind}(${patterns.join(", ")})`;
}
