import type { Rule } from "@zoomflow/core";
import {
  type CheckContext,
  checkRules,
  isRule,
  type PluginHandle,
  type Problem,
} from "@zoomflow/core/engine";

import { actionsByPlugin, isPlugin, rulesOf, targetsOf } from "./check-plugins.ts";
import type { ZoomflowConfig } from "./define.ts";
import type { ConfigProblem } from "./problem.ts";

/** What a config has of rules, its plugins' included, and what is wrong with them. */
export interface RulesFound {
  /** Those without errors. */
  readonly rules: readonly Rule[];
  /** The ids of the others, as far as they have one that is not a sound rule's too. */
  readonly broken: readonly string[];
  readonly plugins: readonly PluginHandle[];
  readonly problems: readonly ConfigProblem[];
}

/** Every rule of a config and of its plugins, whatever it is worth. */
export function givenRules({ rules, plugins }: ZoomflowConfig): readonly unknown[] {
  return [...listOf(rules), ...listOf(plugins).filter(isPlugin).flatMap(rulesOf)];
}

/** The patterns of the rules that have a condition. */
export function conditionedPatterns(config: ZoomflowConfig): readonly string[] {
  const asking = givenRules(config).filter((rule) => isRule(rule) && rule.spec.when !== undefined);
  const patterns: readonly unknown[] = (asking as readonly Rule[]).flatMap((rule) => rule.patterns);
  return patterns.filter((pattern) => typeof pattern === "string");
}

/** @param lore what is known of events and variables; without it less can be said */
export function rulesIn(
  config: ZoomflowConfig,
  lore: Omit<CheckContext, "plugins" | "targets"> = {},
): RulesFound {
  const plugins = listOf(config.plugins).filter(isPlugin);
  const given = givenRules(config);
  const context = { ...lore, plugins: actionsByPlugin(plugins), targets: targetsOf(plugins) };
  const found = checkRules(given, context);
  const faulty = new Set(
    found.filter(({ severity }) => severity === "error").map(({ index }) => index),
  );
  const rules = given.filter((rule, index) => isRule(rule) && !faulty.has(index)) as Rule[];
  const sound = new Set(rules.map(({ id }) => id));
  const broken = given.flatMap((rule, index) =>
    faulty.has(index) && isRule(rule) && !sound.has(rule.id) ? [rule.id] : [],
  );
  return {
    rules,
    broken,
    plugins,
    problems: found.map((problem) => inConfig(problem, given)),
  };
}

function inConfig({ rule, index, ...problem }: Problem, given: readonly unknown[]): ConfigProblem {
  const one = given[index];
  return { where: isRule(one) && one.id === rule ? `rule "${rule}"` : rule, ...problem };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
