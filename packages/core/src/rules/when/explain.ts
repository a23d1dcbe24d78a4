import type { MatchContext } from "../../actions/context.ts";
import type { AnyEvent } from "../../ports.ts";
import { fieldOf, isObject, isScalar } from "./compare.ts";
import { answerOf, testOf } from "./condition.ts";
import { LONGEST } from "./expression.ts";
import type { Failure } from "./failure.ts";
import { createMask, type Mask } from "./mask.ts";
import { isoOf, momentOf } from "./moment.ts";
import type { Node } from "./node.ts";
import { subjectOf } from "./subject.ts";
import { wantedBy } from "./wanted.ts";

/** What is looked at, and how it came. */
interface Look {
  readonly event: AnyEvent;
  readonly context: MatchContext;
  readonly mask: Mask;
}

export interface ExplainOptions {
  /** Show what people are called, and the like. Secrets are never shown. Default: false. */
  readonly showPersonal?: boolean;
}

/**
 * The first of a rule's conditions that does not hold; nothing when all do. Agrees with the compiled
 * condition on every event, and throws what that throws.
 */
export function explainCondition(
  node: Node,
  event: AnyEvent,
  context: MatchContext,
  { showPersonal = false }: ExplainOptions = {},
): Failure | undefined {
  const look: Look = { event, context, mask: createMask(event.event, showPersonal) };
  const subject = subjectOf(event);
  return explain(node, subject, subject === event ? "event" : "payload", look);
}

function explain(node: Node, value: unknown, path: string, look: Look): Failure | undefined {
  const { event, context } = look;
  switch (node.is) {
    case "value":
    case "expression":
    case "matcher":
      return testOf(node)(value, event, context) ? undefined : unlike(node, value, path, look);
    case "moment":
      return testOf(node)(value, event, context) ? undefined : unlike(node, value, path, look);
    case "event-code":
      return answerOf(node.code(event, context)) ? undefined : { is: "code", path: "" };
    case "value-code":
      return answerOf(node.code(value, context)) ? undefined : { is: "code", path };
    case "all":
      return firstOf(node.of, (part) => explain(part, value, path, look));
    case "any":
      return explainAny(node.of, value, path, look);
    case "none": {
      const held = node.of.find((one) => explain(one, value, path, look) === undefined);
      return held === undefined ? undefined : unwanted(held, value, path, look);
    }
    case "record":
      if (!isObject(value)) return unlike(node, value, path, look);
      return firstOf(node.parts, (part) => explain(part, value, path, look));
    case "field":
      return explain(node.of, fieldOf(value as object, node.key), `${path}.${node.key}`, look);
    case "items":
      return Array.isArray(value)
        ? explainItems(node, value, path, look)
        : unlike(node, value, path, look);
    case "length":
      return Array.isArray(value)
        ? explain(node.of, value.length, `${path}.length`, look)
        : unlike(node, value, path, look);
    default:
      return node satisfies never;
  }
}

function unlike(node: Node, value: unknown, path: string, look: Look): Failure {
  const wanted = wantedBy(node);
  if (node.is === "moment") return { is: "value", path: OWN_TIME, found: ownTime(look), wanted };
  const tooLong = node.is === "expression" && isScalar(value) && String(value).length > LONGEST;
  const found = tooLong ? TOO_LONG : look.mask(path, value);
  return { is: "value", path, found, wanted };
}

/** A condition holds that must not: told of the value that it comes down to. */
function unwanted(held: Node, value: unknown, path: string, look: Look): Failure {
  const [part, ...others] = held.is === "record" ? held.parts : [];
  if (part !== undefined && others.length === 0) return unwanted(part, value, path, look);
  if (held.is === "field") {
    const { key, of } = held;
    return unwanted(of, fieldOf(value as object, key), `${path}.${key}`, look);
  }
  const own = held.is === "moment";
  return {
    is: "value",
    path: own ? OWN_TIME : path,
    found: own ? ownTime(look) : look.mask(path, value),
    wanted: `anything but ${wantedBy(held)}`,
  };
}

const TOO_LONG = `a text of more than ${LONGEST} characters, which no expression is asked of`;
const OWN_TIME = "the event's own time";

function ownTime({ event, context }: Look): string {
  return isoOf(momentOf(event, context));
}

function explainAny(
  nodes: readonly Node[],
  value: unknown,
  path: string,
  look: Look,
): Failure | undefined {
  const branches: Failure[] = [];
  for (const node of nodes) {
    const failure = explain(node, value, path, look);
    if (failure === undefined) return undefined;
    branches.push(failure);
  }
  const [only, ...others] = branches;
  return only !== undefined && others.length === 0 ? only : { is: "none-holds", path, branches };
}

function explainItems(
  { how, of }: Extract<Node, { is: "items" }>,
  items: readonly unknown[],
  path: string,
  look: Look,
): Failure | undefined {
  let nearest: { readonly held: number; readonly failure: Failure } | undefined;
  for (const [n, item] of items.entries()) {
    const place = `${path}[${n}]`;
    const failure = explain(of, item, place, look);
    if (failure === undefined) {
      if (how === "some") return undefined;
      if (how === "none") return { is: "item", path: place };
      continue;
    }
    if (how === "every") return { is: "item", path: place, why: failure };
    const held = how === "some" ? heldOf(of, item, look) : 0;
    if (nearest === undefined || held > nearest.held) nearest = { held, failure };
  }
  if (how !== "some") return undefined;
  return {
    is: "no-item",
    path,
    looked: items.length,
    ...(nearest && { nearest: nearest.failure }),
  };
}

/** How many of the conditions on a value hold: the more, the nearer it is. */
function heldOf(node: Node, value: unknown, look: Look): number {
  if (node.is === "all") return sum(node.of, (part) => heldOf(part, value, look));
  if (node.is === "field") return heldOf(node.of, fieldOf(value as object, node.key), look);
  if (node.is === "record")
    return isObject(value) ? sum(node.parts, (part) => heldOf(part, value, look)) : 0;
  try {
    return explain(node, value, "", look) === undefined ? 1 : 0;
  } catch {
    return 0; // code that an earlier condition was to keep from such a value
  }
}

function firstOf<T>(
  items: readonly T[],
  find: (item: T) => Failure | undefined,
): Failure | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
