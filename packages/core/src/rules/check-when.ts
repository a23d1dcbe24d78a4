import { catalogue, type FieldType } from "@zoomflow/events";

import { ownTypeOf } from "../correlation/own-type.ts";
import type { Trigger } from "../correlation/trigger.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import { matches } from "./pattern.ts";
import type { Fault } from "./problem.ts";
import { contradictionIn } from "./when/contradiction.ts";
import { disagreements } from "./when/disagreement.ts";
import type { Node } from "./when/node.ts";
import { readWhen } from "./when/read.ts";
import { tellerOf, zoom } from "./when/teller.ts";
import { anyOf } from "./when/type-members.ts";

type PayloadTypes = (event: string) => FieldType | undefined;

/** What a condition is judged by, besides itself. */
export interface ConditionLore {
  /** What is known of the payload of an event by its name. Default: nothing is. */
  readonly payloadType?: PayloadTypes;
}

/** Asks once for each event, for as long as one check takes: what is known is much. */
export function remembered(payloadType: PayloadTypes = () => undefined): PayloadTypes {
  const known = new Map<string, FieldType | undefined>();
  return (event) => {
    if (!known.has(event)) known.set(event, payloadType(event));
    return known.get(event);
  };
}

/** What is wrong with a condition on the events that some patterns take. */
export function conditionFaults(
  when: unknown,
  patterns: readonly unknown[],
  { payloadType = () => undefined }: ConditionLore,
): readonly Fault[] {
  return faultsIn(when, (node) => {
    const payload = payloadOf(patterns, payloadType);
    return payload === undefined ? [] : disagreements(node, payload, zoom);
  });
}

/** The same of a condition on what a trigger such as `pair` tells. */
export function ownConditionFaults(
  when: unknown,
  trigger: Trigger<unknown>,
  { payloadType = () => undefined }: ConditionLore,
): readonly Fault[] {
  return faultsIn(when, (node) => {
    const own = ownTypeOf(trigger, (patterns) => payloadOf(patterns, payloadType));
    return disagreements(node, own, tellerOf(trigger.of));
  });
}

function faultsIn(when: unknown, judged: (node: Node) => readonly Fault[]): readonly Fault[] {
  let node: Node;
  try {
    node = readWhen(when);
  } catch (thrown) {
    return [unreadable(thrown)];
  }
  return [...neverFaults(node), ...judged(node)];
}

function unreadable(thrown: unknown): Fault {
  const message = messageOf(thrown);
  return thrown instanceof ZoomflowError && thrown.code === "ZF_VARIABLE_MISSING"
    ? { kind: "variable", message }
    : { kind: "condition", message: `has a \`when\` that cannot be used: ${message}` };
}

function neverFaults(node: Node): readonly Fault[] {
  const found = contradictionIn(node);
  if (found === undefined) return [];
  const { path, message } = found;
  return [{ kind: "never", path, message: `can never match: ${message}` }];
}

/** What the payloads of all events that are taken may be; undefined unless all of them are known. */
function payloadOf(patterns: readonly unknown[], payloadType: PayloadTypes): FieldType | undefined {
  const names = patterns.map((pattern) =>
    Object.keys(catalogue).filter((name) => typeof pattern === "string" && matches(pattern, name)),
  );
  if (names.length === 0 || names.some((some) => some.length === 0)) return undefined;
  const types = [...new Set(names.flat())].map(payloadType);
  const known = types.filter((type) => type !== undefined);
  return known.length < types.length ? undefined : anyOf(known);
}
