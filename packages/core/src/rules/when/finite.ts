import { testOf } from "./condition.ts";
import { hasCode, inside, type Node } from "./node.ts";

const NOBODYS_EVENT = { event: "", payload: undefined };
const NO_CONTEXT = { now: undefined as never, source: { name: "", receivedAt: 0 } };

/** The values of which a value must be one, by the strictest of several conditions on it. */
export function alternativesOf(nodes: readonly Node[]): readonly unknown[] | undefined {
  const lists = nodes.map(valuesOf).filter((values) => values !== undefined);
  return lists.toSorted((a, b) => a.length - b.length)[0];
}

/** Whether all of the conditions hold for a value, as far as can be told without an event. */
export function acceptsAll(nodes: readonly Node[], value: unknown): boolean {
  return nodes.every((node) => !isForeseeable(node) || accepts(node, value));
}

export function accepts(node: Node, value: unknown): boolean {
  return testOf(node)(value, NOBODYS_EVENT, NO_CONTEXT);
}

/** Whether what a condition says of a value depends on that value alone. */
export function isForeseeable(node: Node): boolean {
  return !hasCode(node) && !dependsOnEvent(node);
}

function dependsOnEvent(node: Node): boolean {
  if (node.is === "moment" || (node.is === "matcher" && node.op === "within")) return true;
  return inside(node).some(dependsOnEvent);
}

/** A number and its text are the same to a condition, but not to a matcher beside it. */
function valuesOf(node: Node): readonly unknown[] | undefined {
  if (node.is === "value") return bothForms(node.wanted);
  if (node.is === "matcher" && node.op === "missing") return [undefined, null, ""];
  if (node.is !== "any") return undefined;
  const values = node.of.map(valuesOf);
  return values.every((several) => several !== undefined) ? values.flat() : undefined;
}

function bothForms(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value, String(value)];
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? [value] : [value, number];
}
