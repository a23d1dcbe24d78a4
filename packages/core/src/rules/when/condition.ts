import type { MatchContext } from "../../actions/context.ts";
import { ZoomflowError } from "../../errors.ts";
import type { AnyEvent } from "../../ports.ts";
import { isThenable } from "../../thenable.ts";
import { equal, fieldOf, isObject, isScalar } from "./compare.ts";
import { expressionTest } from "./expression.ts";
import { momentOf } from "./moment.ts";
import type { Node, Scalar, Test } from "./node.ts";
import { subjectOf } from "./subject.ts";

/** A compiled `when`. Throws only what a function of the rule throws. */
export type Condition = (event: AnyEvent, context: MatchContext) => boolean;

/** Compiles `when` once, so that an event costs only the comparisons. */
export function compileCondition(node: Node): Condition {
  const test = testOf(node);
  return (event, context) => test(subjectOf(event), event, context);
}

/** What a node asks, of the values that it stands for. */
export function testOf(node: Node): Test {
  switch (node.is) {
    case "value":
      return valueTest(node.wanted);
    case "expression":
      return expressionTest(node.expression);
    case "matcher":
      return node.test;
    case "moment": {
      const test = testOf(node.of);
      return (_, event, context) => test(momentOf(event, context), event, context);
    }
    case "event-code":
      return (_, event, context) => answerOf(node.code(event, context));
    case "value-code":
      return (value, _, context) => answerOf(node.code(value, context));
    case "all":
      return everyOf(node.of.map(testOf));
    case "any":
      return oneOf(node.of) ?? someOf(node.of.map(testOf));
    case "none": {
      const some = someOf(node.of.map(testOf));
      return (value, event, context) => !some(value, event, context);
    }
    case "record": {
      const every = everyOf(node.parts.map(testOf));
      return (value, event, context) => isObject(value) && every(value, event, context);
    }
    case "field": {
      const { key } = node;
      const test = testOf(node.of);
      return (value, event, context) => test(fieldOf(value as object, key), event, context);
    }
    case "items":
      return itemsTest(node.how, testOf(node.of));
    case "length": {
      const test = testOf(node.of);
      return (value, event, context) => Array.isArray(value) && test(value.length, event, context);
    }
    default:
      return node satisfies never;
  }
}

function valueTest(wanted: Scalar): Test {
  return (value) => equal(value, wanted);
}

/** A list of texts and numbers is looked up, however long it is. */
function oneOf(nodes: readonly Node[]): Test | undefined {
  const wanted = new Set<string>();
  for (const node of nodes) {
    // Nothing equals NaN, but its text would be found.
    if (node.is !== "value" || !isScalar(node.wanted) || Number.isNaN(node.wanted))
      return undefined;
    wanted.add(String(node.wanted));
  }
  return (value) => isScalar(value) && wanted.has(String(value));
}

function itemsTest(how: "some" | "every" | "none", test: Test): Test {
  return (value, event, context) => {
    if (!Array.isArray(value)) return false;
    const wanted = how === "every";
    for (const item of value) if (test(item, event, context) !== wanted) return how === "some";
    return how !== "some";
  };
}

function everyOf(tests: readonly Test[]): Test {
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return only;
  return (value, event, context) => {
    for (const test of tests) if (!test(value, event, context)) return false;
    return true;
  };
}

function someOf(tests: readonly Test[]): Test {
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return only;
  return (value, event, context) => {
    for (const test of tests) if (test(value, event, context)) return true;
    return false;
  };
}

/** @throws ZoomflowError `ZF_RULE_FAILED` for a promise, which would always count as a yes */
export function answerOf(answer: unknown): boolean {
  if (!isThenable(answer)) return Boolean(answer);
  answer.then(undefined, () => {}); // what it would have said no longer matters; the rule is at fault
  throw new ZoomflowError(
    "ZF_RULE_FAILED",
    "a function in `when` must answer at once, not with a promise",
  );
}
