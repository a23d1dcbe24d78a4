import type { Action } from "../actions/action.ts";
import { Secret, Variable } from "../references.ts";
import { actionsOf } from "./compile.ts";
import { matches } from "./pattern.ts";
import { inBrackets } from "./place.ts";
import type { Fault } from "./problem.ts";
import type { Rule } from "./rule.ts";
import { type Demand, demandsOf } from "./when/demand.ts";
import { readWhen } from "./when/read.ts";

/** By `plugin.action`, the fields of its input that say where it goes. */
export type Targets = ReadonlyMap<string, readonly string[]>;

/**
 * Finds rules that do the same, to the same place, for the same event: each rule by its index, told
 * of an earlier one. Only what is certain counts: that one rule takes whatever the other does.
 */
export function overlaps(
  rules: readonly unknown[],
  targets: Targets,
): ReadonlyMap<number, readonly Fault[]> {
  const found = new Map<number, readonly Fault[]>();
  const byAim = new Map<string, Set<Judged>>();
  const numberOf = numbering();
  for (const [index, rule] of rules.entries()) {
    const judged = judge(rule, numberOf);
    if (judged === undefined) continue;
    const faults = aimsOf(judged.rule, targets).flatMap(([aim, action]) => {
      const peers = byAim.get(aim) ?? new Set();
      byAim.set(aim, peers);
      const twin = [...peers].find((peer) => peer !== judged && both(peer, judged));
      peers.add(judged);
      return twin === undefined ? [] : [fault(twin.rule, judged.rule, action, aim)];
    });
    found.set(index, faults);
  }
  return found;
}

/** A rule that acts, with what it asks of an event. */
interface Judged {
  readonly rule: Rule;
  /** The conditions that must all hold, each as a text. */
  readonly asked: ReadonlySet<string>;
}

/** With these a rule does not act on every event that it takes. */
const SELECTIVE = ["once", "throttle", "debounce", "batch", "maxAge", "shadow"] as const;

/** Undefined for a rule that is off or chooses, and for one that is broken, which is told of otherwise. */
function judge(rule: unknown, numberOf: NumberOf): Judged | undefined {
  const { spec, patterns, correlation } = Object(rule) as Partial<Rule>;
  if (spec?.do === undefined || spec.enabled === false) return undefined;
  if (correlation !== undefined || SELECTIVE.some((policy) => spec[policy] !== undefined))
    return undefined;
  if (!Array.isArray(patterns) || !patterns.every((pattern) => typeof pattern === "string"))
    return undefined;
  try {
    const asked = demandsOf(readWhen(spec.when)).map((demand) => written(demand, numberOf));
    return { rule: rule as Rule, asked: new Set(asked) };
  } catch {
    return undefined;
  }
}

function fault(twin: Rule, { at }: Rule, { plugin, name }: Action<never>, aim: string): Fault {
  const where = inBrackets(twin.at, at);
  const [, ...target] = JSON.parse(aim) as readonly string[];
  const place = target.filter((part) => part !== "").join(" ");
  const message = `does ${plugin}.${name} to ${place} for the same events as rule "${twin.id}"${where}`;
  return { kind: "posts-twice", message };
}

/** The actions whose target is known before an event comes, each with a text of what it aims at. */
function aimsOf(rule: Rule, targets: Targets): readonly (readonly [string, Action<never>])[] {
  return actionsOf(rule).flatMap((action) => {
    const name = `${action?.plugin}.${action?.name}`;
    const fields = targets.get(name);
    if (fields === undefined) return [];
    const input = Object(action.input) as Readonly<Record<string, unknown>>;
    const given = fields.map((field) => (Object.hasOwn(input, field) ? known(input[field]) : ""));
    return given.some((value) => value === undefined)
      ? []
      : [[JSON.stringify([name, ...given]), action] as const];
  });
}

/** A text as it is given, or the name of what holds it. */
function known(value: unknown): string | undefined {
  if (value instanceof Variable || value instanceof Secret) return value.name;
  return typeof value === "string" ? value : undefined;
}

/** Whether one takes every event that the other does. */
function both(a: Judged, b: Judged): boolean {
  return takesAll(a, b) || takesAll(b, a);
}

function takesAll(wide: Judged, narrow: Judged): boolean {
  const { patterns } = wide.rule;
  const covered = narrow.rule.patterns.every((pattern) =>
    patterns.some((wider) => wider === pattern || matches(wider, pattern)),
  );
  return covered && [...wide.asked].every((demand) => narrow.asked.has(demand));
}

/** The same for conditions that are written alike; functions are alike where they are the same one. */
function written({ path, node }: Demand, numberOf: NumberOf): string {
  return JSON.stringify([path, node], (key, value: unknown) => {
    if (value instanceof RegExp) return String(value);
    if (typeof value === "bigint") return String(value);
    return typeof value === "function" && key !== "test" ? numberOf(value) : value;
  });
}

type NumberOf = (code: object) => number;

/** The same number for the same function. */
function numbering(): NumberOf {
  const numbers = new Map<object, number>();
  return (code) => {
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  };
}
