import { triggerFaults } from "../correlation/check-trigger.ts";
import { isTrigger } from "../correlation/trigger.ts";
import { references } from "../references.ts";
import { failureRule } from "../runs/failure.ts";
import { overlaps, type Targets } from "./check-overlap.ts";
import { patternFault } from "./check-pattern.ts";
import { policyProblems } from "./check-policies.ts";
import {
  type ConditionLore,
  conditionFaults,
  ownConditionFaults,
  remembered,
} from "./check-when.ts";
import { type PluginNames, workFaults } from "./check-work.ts";
import { inBrackets } from "./place.ts";
import { type Fault, type Problem, problemOf } from "./problem.ts";
import type { Rule, RuleSpec } from "./rule.ts";
import { didYouMean, suggestion } from "./suggest.ts";

/** What a rule may refer to, and what is known of events. */
export interface CheckContext extends ConditionLore {
  /** The names of the plugin instances in the config, with the actions of each. */
  readonly plugins: PluginNames;
  /** Of actions that say so, where they go. Default: none does. */
  readonly targets?: Targets;
  /** Whether actions are to be carried out, so that their variables must be set. Default: true. */
  readonly carriesOut?: boolean;
  /** The variables that are set, to suggest one. Default: none. */
  readonly variables?: readonly string[];
}

/** Looks at one rule by itself. */
type Check = (rule: Rule, context: CheckContext) => readonly Fault[];

/** Every problem in a set of rules. A rule with no error among them can be compiled. */
export function checkRules(rules: readonly unknown[], given: CheckContext): readonly Problem[] {
  const context = { ...given, payloadType: remembered(given.payloadType) };
  const seen = new Map<string, Rule>();
  const twice = overlaps(rules, context.targets ?? new Map());
  return rules.flatMap((rule, index) => {
    const place = `rule ${index + 1}`;
    if (!isRule(rule))
      return [problemOf({ kind: "not-a-rule", message: "is not a rule" }, { rule: place, index })];
    const name = typeof rule.id === "string" && rule.id !== "" ? rule.id : place;
    const found = [
      ...idFaults(rule, seen),
      ...CHECKS.flatMap((check) => check(rule, context)),
      ...(twice.get(index) ?? []),
    ];
    return found.map((fault) => problemOf(fault, { rule: name, index, at: rule.at }));
  });
}

const CHECKS: readonly Check[] = [
  checkFields,
  checkPatterns,
  checkWhen,
  (rule, { plugins }) => workFaults(rule, plugins),
  checkVariables,
  ({ spec }) => policyProblems(spec).map((message) => ({ kind: "policy", message })),
];

const FIELDS: readonly string[] = Object.keys({
  id: 0,
  description: 0,
  enabled: 0,
  shadow: 0,
  when: 0,
  do: 0,
  run: 0,
  key: 0,
  mode: 0,
  concurrency: 0,
  maxAge: 0,
  once: 0,
  throttle: 0,
  debounce: 0,
  batch: 0,
  timeout: 0,
  retry: 0,
  onFailure: 0,
} satisfies Record<keyof RuleSpec<never>, 0>);

function idFaults(rule: Rule, seen: Map<string, Rule>): readonly Fault[] {
  if (typeof rule.id !== "string" || rule.id === "")
    return [{ kind: "id", message: "has no `id`" }];
  if (/\p{Cc}/u.test(rule.id))
    return [{ kind: "id", message: "has an `id` with a line break or another control character" }];
  const twin = seen.get(rule.id);
  if (twin !== undefined) return [sameId(twin, rule)];
  seen.set(rule.id, rule);
  return rule.spec.onFailure === undefined ? [] : ownNameFaults(rule, seen);
}

/** The runs of its `onFailure` have a name of their own. */
function ownNameFaults(rule: Rule, seen: Map<string, Rule>): readonly Fault[] {
  const own = failureRule(rule.id);
  const message = `names the runs of its \`onFailure\` ${own}, which is another rule`;
  if (seen.has(own)) return [{ kind: "duplicate-id", message }];
  seen.set(own, rule);
  return [];
}

function sameId(first: Rule, { at }: Rule): Fault {
  const where = inBrackets(first.at, at);
  const message = `has the same \`id\` as a rule before it${where}: each must be unique`;
  return { kind: "duplicate-id", message };
}

/** A field that is not read would be a condition or a limit that silently does not hold. */
function checkFields({ spec }: Rule): readonly Fault[] {
  const unknown = Object.keys(spec).filter((field) => !FIELDS.includes(field));
  return unknown.map((field) => {
    const meant = didYouMean(field, FIELDS);
    const message = `has a field \`${field}\`, which rules do not have${suggestion(meant)}`;
    return { kind: "unknown-option", message };
  });
}

function checkPatterns({ patterns, correlation }: Rule): readonly Fault[] {
  if (isTrigger(correlation)) return triggerFaults(correlation);
  if (!Array.isArray(patterns)) return [{ kind: "trigger", message: "has no trigger" }];
  if (patterns.length === 0 && correlation === undefined)
    return [{ kind: "trigger", message: "takes no event: its trigger is an empty list" }];
  return patterns.flatMap((pattern: unknown): readonly Fault[] => {
    if (typeof pattern !== "string")
      return [{ kind: "trigger", message: "has a trigger that is not an event's name" }];
    const fault = patternFault(pattern);
    return fault === undefined ? [] : [{ ...fault, message: `takes ${fault.message}` }];
  });
}

function checkWhen(rule: Rule, context: CheckContext): readonly Fault[] {
  const { spec, correlation } = rule;
  if (isTrigger(correlation)) return ownConditionFaults(spec.when, correlation, context);
  const patterns = correlation === undefined ? rule.patterns : [];
  return conditionFaults(spec.when, Array.isArray(patterns) ? patterns : [], context);
}

/** Those inside functions cannot be seen. */
function checkVariables({ spec }: Rule, context: CheckContext): readonly Fault[] {
  if (context.carriesOut === false) return [];
  const used = [...references(spec.do), ...references(spec.onFailure)];
  const unset = used.filter((reference) => !reference.present);
  return unset.map(({ name }) => ({
    kind: "variable",
    message: unsetMessage(name, context.variables),
  }));
}

/** That a variable has no value, and which one of those that have was probably meant. */
export function unsetMessage(name: string, variables: readonly string[] = []): string {
  if (variables.includes(name)) return `${name} is empty`;
  return `${name} is not set${suggestion(didYouMean(name, variables))}`;
}

/** Whether a value was made by `on`, whatever it says. */
export function isRule(value: unknown): value is Rule {
  if (typeof value !== "object" || value === null) return false;
  const { kind, spec } = value as Partial<Rule>;
  return kind === "rule" && typeof spec === "object" && spec !== null;
}
