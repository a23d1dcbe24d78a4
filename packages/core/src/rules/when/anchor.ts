import { fieldOf, isObject, isScalar } from "./compare.ts";
import type { Node } from "./node.ts";

/**
 * A field of what a condition mirrors that must have one of these values for a condition to hold: by it a
 * condition is found among many others.
 */
export interface Anchor {
  readonly path: readonly string[];
  /** Numbers as text: a condition on one holds either way. */
  readonly values: readonly string[];
}

/** Every field on whose value a condition insists. */
export function anchorsOf(node: Node, path: readonly string[] = []): readonly Anchor[] {
  switch (node.is) {
    case "all":
      return node.of.flatMap((part) => anchorsOf(part, path));
    case "record":
      return node.parts.flatMap((part) => anchorsOf(part, path));
    case "field":
      return anchorsOf(node.of, [...path, node.key]);
    case "value":
    case "any": {
      const values = path.length === 0 ? undefined : valuesOf(node);
      return values === undefined ? [] : [{ path, values }];
    }
    default:
      return [];
  }
}

/** What there is of an event in the place of an anchor. */
export function valueAt(subject: unknown, path: readonly string[]): string | undefined {
  let value = subject;
  for (const key of path) {
    if (!isObject(value)) return undefined;
    value = fieldOf(value, key);
  }
  return isScalar(value) ? String(value) : undefined;
}

/** The values of which it must be one; `undefined` where it may be anything else. */
function valuesOf(node: Node): readonly string[] | undefined {
  if (node.is === "value") return isScalar(node.wanted) ? [String(node.wanted)] : undefined;
  if (node.is !== "any") return undefined;
  const values = node.of.map(valuesOf);
  return values.every((several) => several !== undefined) ? [...new Set(values.flat())] : undefined;
}
