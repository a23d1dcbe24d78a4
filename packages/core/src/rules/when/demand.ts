import type { Node } from "./node.ts";

/** What is asked of one value; all demands of a condition must hold together. */
export interface Demand {
  readonly path: readonly string[];
  readonly node: Node;
}

/** The event's own time, which is no field of the payload. */
const MOMENT = "event_ts";

/** Takes a condition apart as far as its parts must all hold. */
export function demandsOf(node: Node, path: readonly string[] = []): readonly Demand[] {
  switch (node.is) {
    case "all":
      return node.of.flatMap((part) => demandsOf(part, path));
    case "record":
      return node.parts.flatMap((part) => demandsOf(part, path));
    case "field":
      return demandsOf(node.of, [...path, node.key]);
    case "length":
      return demandsOf(node.of, [...path, "$length"]);
    case "moment":
      return demandsOf(node.of, [MOMENT]);
    default:
      return [{ path, node }];
  }
}
