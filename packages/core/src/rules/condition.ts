import type { MatchContext } from "../actions/context.ts";
import { ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../ports.ts";
import { Variable } from "../references.ts";
import { isThenable } from "../thenable.ts";
import type { Matcher } from "./matchers.ts";

/** A compiled `when`. Throws only what a function of the rule throws. */
export type Condition = (event: AnyEvent, context: MatchContext) => boolean;

/** A compiled part of a pattern: asks something of one value. */
type Test = (value: unknown) => boolean;

/** Compiles `when` once, so that an event costs only the comparisons. */
export function compileCondition(when: unknown): Condition {
  if (when === undefined) return () => true;
  if (typeof when === "function") return byFunction(when as (...args: unknown[]) => unknown);
  if (Array.isArray(when)) return every(when.map(compileCondition));
  if (!isPlain(when)) throw new TypeError(`it cannot be ${shown(when)}`);
  const { $any, $all, $not, ...pattern } = when;
  const parts: Condition[] = [];
  if ($any !== undefined) parts.push(some(list("$any", $any).map(compileCondition)));
  if ($all !== undefined) parts.push(every(list("$all", $all).map(compileCondition)));
  if ($not !== undefined) {
    const inner = compileCondition($not);
    parts.push((event, context) => !inner(event, context));
  }
  if (Object.keys(pattern).length > 0) {
    const test = compilePattern(pattern);
    parts.push((event) => test(event.payload));
  }
  return every(parts);
}

function byFunction(predicate: (...args: unknown[]) => unknown): Condition {
  return (event, context) => {
    const answer = predicate(event, context);
    if (isThenable(answer)) {
      answer.then(undefined, () => {}); // what it would have said no longer matters; the rule is at fault
      throw new ZoomflowError(
        "ZF_RULE_FAILED",
        "a function in `when` must answer at once, not with a promise",
      );
    }
    return Boolean(answer);
  };
}

function compilePattern(pattern: unknown): Test {
  if (Array.isArray(pattern)) {
    const tests = pattern.map(compilePattern);
    return (value) => tests.some((test) => test(value));
  }
  if (pattern instanceof RegExp) return byExpression(pattern);
  if (pattern instanceof Variable) return compilePattern(pattern.value());
  if (isMatcher(pattern)) return byMatcher(pattern);
  if (isPlain(pattern)) return byFields(pattern);
  if (isObject(pattern) || typeof pattern === "function")
    throw new TypeError(`${shown(pattern)} cannot stand inside a pattern`);
  return (value) => equal(value, pattern);
}

function byFields(pattern: Record<string, unknown>): Test {
  const tests = Object.entries(pattern).map(([key, wanted]) => byField(key, wanted));
  return (value) => isObject(value) && tests.every((test) => test(value));
}

function byField(key: string, wanted: unknown): Test {
  const test = compilePattern(wanted);
  switch (key) {
    case "$some":
      return (value) => Array.isArray(value) && value.some(test);
    case "$every":
      return (value) => Array.isArray(value) && value.every(test);
    case "$none":
      return (value) => Array.isArray(value) && !value.some(test);
    case "$length":
      return (value) => Array.isArray(value) && test(value.length);
    default:
      if (key.startsWith("$")) throw new TypeError(`\`${key}\` cannot stand inside a pattern`);
      return (value) =>
        test(
          Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined,
        );
  }
}

function byExpression(expression: RegExp): Test {
  // A global or sticky expression remembers where it stopped: the next event would be matched from there.
  const stateless = new RegExp(expression.source, expression.flags.replaceAll(/[gy]/g, ""));
  return (value) => isScalar(value) && stateless.test(String(value));
}

function byMatcher({ op, operands }: Matcher<unknown>): Test {
  const make = Object.hasOwn(MATCHERS, op) ? MATCHERS[op] : undefined;
  if (make === undefined) throw new TypeError(`there is no matcher "${op}"`);
  return make(...operands);
}

const MATCHERS: Readonly<Record<string, (...operands: readonly unknown[]) => Test>> = {
  gt: (bound) => onNumber((value) => value > Number(bound)),
  gte: (bound) => onNumber((value) => value >= Number(bound)),
  lt: (bound) => onNumber((value) => value < Number(bound)),
  lte: (bound) => onNumber((value) => value <= Number(bound)),
  between: (low, high) => onNumber((value) => value >= Number(low) && value <= Number(high)),
  contains: (part) => onText(part, (text, wanted) => text.includes(wanted)),
  startsWith: (part) => onText(part, (text, wanted) => text.startsWith(wanted)),
  endsWith: (part) => onText(part, (text, wanted) => text.endsWith(wanted)),
  emailDomain: (...domains) => {
    const wanted = domains.map((domain) => String(domain).toLowerCase().replace(/^@/, ""));
    return (value) => {
      if (typeof value !== "string" || !value.includes("@")) return false;
      const domain = value.toLowerCase().slice(value.lastIndexOf("@") + 1);
      return wanted.some((w) => domain === w || domain.endsWith(`.${w}`));
    };
  },
  not:
    (...values) =>
    (value) =>
      !values.some((unwanted) => equal(value, unwanted)),
  exists: () => (value) => !isMissing(value),
  missing: () => isMissing,
};

/** Zoom sends some numbers as text; a condition on them holds either way. */
function onNumber(test: (value: number) => boolean): Test {
  return (value) => {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof number === "number" && test(number);
  };
}

function onText(wanted: unknown, test: (text: string, wanted: string) => boolean): Test {
  const lower = String(wanted).toLowerCase();
  return (value) => isScalar(value) && test(String(value).toLowerCase(), lower);
}

/** Ids come as numbers in some events and as text in others: `1` and `"1"` are the same id. */
function equal(value: unknown, wanted: unknown): boolean {
  if (value === wanted) return true;
  return (
    isScalar(value) &&
    isScalar(wanted) &&
    typeof value !== typeof wanted &&
    String(value) === String(wanted)
  );
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

export function isMatcher(value: unknown): value is Matcher<unknown> {
  return isPlain(value) && value["kind"] === "matcher" && typeof value["op"] === "string";
}

/** A record as one writes it; a Map, a Date or an expression would compile to a test that means nothing. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value) || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  return isObject(value) ? `a ${value.constructor.name}` : String(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function list(name: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`\`${name}\` takes a list`);
  return value;
}

function every(conditions: readonly Condition[]): Condition {
  const [only, ...others] = conditions;
  if (only !== undefined && others.length === 0) return only;
  return (event, context) => conditions.every((condition) => condition(event, context));
}

function some(conditions: readonly Condition[]): Condition {
  return (event, context) => conditions.some((condition) => condition(event, context));
}
