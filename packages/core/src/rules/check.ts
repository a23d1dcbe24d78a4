import { messageOf } from "../errors.ts";
import { patternFault } from "./check-pattern.ts";
import { callProblems, policyProblems } from "./check-policies.ts";
import { actionsOf } from "./compile.ts";
import type { Rule, RuleSpec } from "./rule.ts";
import { didYouMean } from "./suggest.ts";
import { readWhen } from "./when/read.ts";

/** Something wrong with a rule, in words for its author. */
export interface Problem {
  /** The rule's id, or its place in the list when it has none. */
  readonly rule: string;
  readonly message: string;
}

/** What a rule may refer to. */
export interface CheckContext {
  /** The names of the plugin instances in the config, with the actions of each. */
  readonly plugins: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every problem in a set of rules. A rule with none of them can be compiled. */
export function checkRules(rules: readonly unknown[], context: CheckContext): readonly Problem[] {
  const seen = new Set<string>();
  return rules.flatMap((rule, index) => {
    const place = `rule ${index + 1}`;
    if (!isRule(rule))
      return [{ rule: place, message: "is not a rule: make it with on(trigger, spec)" }];
    const name = typeof rule.id === "string" && rule.id !== "" ? rule.id : place;
    const found = [
      ...idProblems(rule, seen),
      ...CHECKS.flatMap((check) => check(rule, context)),
      ...policyProblems(rule.spec),
    ];
    return found.map((message) => ({ rule: name, message }));
  });
}

const CHECKS: readonly ((rule: Rule, context: CheckContext) => readonly string[])[] = [
  checkFields,
  checkPatterns,
  checkWhen,
  checkWork,
];

const FIELDS: readonly string[] = Object.keys({
  id: 0,
  description: 0,
  enabled: 0,
  when: 0,
  do: 0,
  run: 0,
  key: 0,
  mode: 0,
  concurrency: 0,
  timeout: 0,
  retry: 0,
} satisfies Record<keyof RuleSpec<never>, 0>);

function idProblems(rule: Rule, seen: Set<string>): readonly string[] {
  if (typeof rule.id !== "string" || rule.id === "") return ["has no `id`"];
  if (/\p{Cc}/u.test(rule.id))
    return ["has an `id` with a line break or another control character"];
  if (seen.has(rule.id)) return ["has the same `id` as a rule before it: each must be unique"];
  seen.add(rule.id);
  return [];
}

/** A field that is not read would be a condition or a limit that silently does not hold. */
function checkFields({ spec }: Rule): readonly string[] {
  const unknown = Object.keys(spec).filter((field) => !FIELDS.includes(field));
  return unknown.map((field) => {
    const meant = didYouMean(field, FIELDS);
    return `has a field \`${field}\`, which rules do not have${suggestion(meant)}`;
  });
}

function checkPatterns({ patterns }: Rule): readonly string[] {
  if (!Array.isArray(patterns)) return ["has no trigger: name an event, or a list of events"];
  if (patterns.length === 0) return ["takes no event: its trigger is an empty list"];
  return patterns.flatMap((pattern: unknown) => {
    if (typeof pattern !== "string") return ["has a trigger that is not an event's name"];
    const fault = patternFault(pattern);
    return fault === undefined ? [] : [`takes ${fault}`];
  });
}

function suggestion(meant: string | undefined): string {
  return meant === undefined ? "" : `: did you mean \`${meant}\`?`;
}

function checkWhen({ spec }: Rule): readonly string[] {
  try {
    readWhen(spec.when);
    return [];
  } catch (thrown) {
    return [`has a \`when\` that cannot be used: ${messageOf(thrown)}`];
  }
}

function checkWork(rule: Rule, { plugins }: CheckContext): readonly string[] {
  const { run } = rule.spec;
  const actions = actionsOf(rule);
  if (run !== undefined && typeof run !== "function") return ["has a `run` that is not a function"];
  if (actions.length === 0 && run === undefined) return ["does nothing: give it `do` or `run`"];
  return actions.flatMap((action) => {
    if (action?.kind !== "action")
      return ["has something in `do` that is not an action of a plugin"];
    if (run !== undefined && action.step === "run")
      return ["has a step named `run`, as its own code is: name it otherwise"];
    const known = plugins.get(action.plugin);
    if (known === undefined)
      return [`uses the plugin "${action.plugin}", which is not in \`plugins\``];
    if (!known.has(action.name))
      return [`uses ${action.plugin}.${action.name}, which does not exist`];
    return callProblems(action);
  });
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== "object" || value === null) return false;
  const { kind, spec } = value as Partial<Rule>;
  return kind === "rule" && typeof spec === "object" && spec !== null;
}
