import type { Node } from "./node.ts";
import { either, shown } from "./shown.ts";

/** What a node asks for, to go on from "the rule wants". */
export function wantedBy(node: Node): string {
  switch (node.is) {
    case "value":
      return shown(node.wanted);
    case "expression":
      return `text that fits ${String(node.expression)}`;
    case "matcher":
      return node.wanted;
    case "moment":
      return wantedBy(node.of);
    case "event-code":
    case "value-code":
      return "what a function says yes to";
    case "all":
      return node.of.length === 0 ? "anything" : node.of.map(wantedBy).join(" and ");
    case "any":
      return either(node.of.map(wantedBy));
    case "none":
      return `anything but ${either(node.of.map(wantedBy))}`;
    case "record":
      return node.parts.length === 0 ? "an object" : `{ ${node.parts.map(wantedBy).join(", ")} }`;
    case "field":
      return `${node.key}: ${wantedBy(node.of)}`;
    case "items":
      return `$${node.how}: ${wantedBy(node.of)}`;
    case "length":
      return `$length: ${wantedBy(node.of)}`;
    default:
      return node satisfies never;
  }
}
