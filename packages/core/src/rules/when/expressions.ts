import { inside, type Node } from "./node.ts";
import { readWhen } from "./read.ts";

/** The expressions in a `when`, each once; none where it cannot be read, which is told elsewhere. */
export function expressionsOf(when: unknown): readonly RegExp[] {
  try {
    const found = new Map(expressionsIn(readWhen(when)).map((one) => [String(one), one]));
    return [...found.values()];
  } catch {
    return [];
  }
}

function expressionsIn(node: Node): readonly RegExp[] {
  return node.is === "expression" ? [node.expression] : inside(node).flatMap(expressionsIn);
}
