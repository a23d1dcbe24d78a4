import { Variable } from "../../references.ts";
import { isObject, isPlain } from "./compare.ts";
import { MATCHER_TESTS } from "./matcher-tests.ts";
import type { Matcher } from "./matchers.ts";
import type { Code, Node, Scalar } from "./node.ts";
import { shown } from "./shown.ts";

/** Holds for every event. */
const ALWAYS: Node = { is: "all", of: [] };

/** Matchers that make sense of the event's own time. */
const OF_THE_EVENT: ReadonlySet<string> = new Set(["before", "after", "inSchedule"]);

/**
 * Reads a `when` once, variables included.
 *
 * @throws TypeError for what cannot be meant, with the path of the field
 */
export function readWhen(when: unknown): Node {
  if (when === undefined) return ALWAYS;
  if (typeof when === "function") return { is: "event-code", code: codeOf(when, "") };
  if (Array.isArray(when)) return all(when.map(readWhen));
  if (!isPlain(when)) throw new TypeError(`it cannot be ${shown(when)}`);
  if (isMatcher(when)) return readEventMatcher(when);
  const { $any, $all, $not, ...pattern } = when;
  const several = readSeveral({ $any, $all, $not }, readWhen, "");
  const empty = Object.keys(pattern).length === 0;
  return all(empty ? several : [...several, readRecord(pattern, "")]);
}

function readEventMatcher(given: Matcher<unknown>): Node {
  if (given.op === "not") return { is: "none", of: given.operands.map(readWhen) };
  if (OF_THE_EVENT.has(given.op)) return { is: "moment", of: readMatcher(given, "") };
  throw new TypeError(
    `\`${given.op}\` alone asks nothing: give it a field, as in { object: { duration: gt(30) } }`,
  );
}

/** What is asked of a value. A list means one of these. */
function readPattern(pattern: unknown, path: string): Node {
  if (Array.isArray(pattern))
    return { is: "any", of: pattern.map((one) => readPattern(one, path)) };
  if (pattern instanceof RegExp) return { is: "expression", expression: pattern };
  if (pattern instanceof Variable) return { is: "value", wanted: pattern.value() };
  if (typeof pattern === "function") return { is: "value-code", code: codeOf(pattern, path) };
  if (isMatcher(pattern)) return readMatcher(pattern, path);
  if (!isObject(pattern)) return { is: "value", wanted: pattern as Scalar };
  if (!isPlain(pattern)) throw fault(path, `${shown(pattern)} cannot stand inside a pattern`);
  const { $any, $all, $not, ...fields } = pattern;
  const several = readSeveral({ $any, $all, $not }, (one) => readPattern(one, path), path);
  const only = several.length > 0 && Object.keys(fields).length === 0;
  return all(only ? several : [...several, readRecord(fields, path)]);
}

/** Others that give a promise show only when they are called. */
function codeOf(given: object, path: string): Code {
  if (given.constructor.name === "AsyncFunction")
    throw fault(path, "a function must answer at once, so it cannot be async");
  return given as Code;
}

function readSeveral(
  { $any, $all, $not }: { readonly [Name in "$any" | "$all" | "$not"]: unknown },
  read: (one: unknown) => Node,
  path: string,
): readonly Node[] {
  const nodes: Node[] = [];
  if ($any !== undefined) nodes.push({ is: "any", of: listIn("$any", $any, path).map(read) });
  if ($all !== undefined) nodes.push(all(listIn("$all", $all, path).map(read)));
  if ($not !== undefined) nodes.push({ is: "none", of: [read($not)] });
  return nodes;
}

function readRecord(pattern: Record<string, unknown>, path: string): Node {
  const parts = Object.entries(pattern).map(([key, wanted]) => readPart(key, wanted, path));
  return { is: "record", parts };
}

function readPart(key: string, wanted: unknown, path: string): Node {
  if (!key.startsWith("$")) {
    const of = readPattern(wanted, path === "" ? key : `${path}.${key}`);
    return { is: "field", key, of };
  }
  const of = readPattern(wanted, `${path}[]`);
  switch (key) {
    case "$some":
      return { is: "items", how: "some", of };
    case "$every":
      return { is: "items", how: "every", of };
    case "$none":
      return { is: "items", how: "none", of };
    case "$length":
      return { is: "length", of };
    default:
      throw fault(
        path,
        `\`${key}\` does not exist: there are $any, $all, $not, and for lists $some, $every, $none, $length`,
      );
  }
}

function readMatcher({ op, operands }: Matcher<unknown>, path: string): Node {
  const read = (operand: unknown): Node => readPattern(operand, path);
  if (op === "eq") return read(operands[0]);
  if (op === "not") return { is: "none", of: operands.map(read) };
  if (op === "matches") {
    if (operands[0] instanceof RegExp) return read(operands[0]);
    throw fault(path, `\`matches\` takes an expression like /x/, not ${shown(operands[0])}`);
  }
  const make = Object.hasOwn(MATCHER_TESTS, op) ? MATCHER_TESTS[op] : undefined;
  if (make === undefined) throw fault(path, `there is no matcher "${op}"`);
  try {
    return { is: "matcher", op, operands, ...make(operands) };
  } catch (thrown) {
    throw thrown instanceof TypeError ? fault(path, thrown.message) : thrown;
  }
}

function isMatcher(value: unknown): value is Matcher<unknown> {
  return isPlain(value) && value["kind"] === "matcher" && typeof value["op"] === "string";
}

function all(nodes: readonly Node[]): Node {
  const [only, ...others] = nodes;
  return only !== undefined && others.length === 0 ? only : { is: "all", of: nodes };
}

function listIn(name: string, value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw fault(path, `\`${name}\` takes a list`);
  return value;
}

function fault(path: string, message: string): TypeError {
  return new TypeError(path === "" ? message : `\`${path}\`: ${message}`);
}
