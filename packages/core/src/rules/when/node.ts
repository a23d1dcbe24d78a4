import type { MatchContext } from "../../actions/context.ts";
import type { AnyEvent } from "../../ports.ts";

/** Asks something of one value of an event. */
export type Test = (value: unknown, event: AnyEvent, context: MatchContext) => boolean;

/** What a value is compared with: an object is asked for field by field instead. */
export type Scalar = string | number | bigint | boolean | null | undefined;

/**
 * A `when`, read: what is asked of the payload, or of a value inside it. From this one tree come the
 * quick test, the explanation, the index and what `check` says.
 */
export type Node =
  | { readonly is: "value"; readonly wanted: Scalar }
  | { readonly is: "expression"; readonly expression: RegExp }
  /** A matcher on one value. `wanted` goes on from "the rule wants". */
  | {
      readonly is: "matcher";
      readonly op: string;
      readonly operands: readonly unknown[];
      readonly wanted: string;
      readonly test: Test;
    }
  /** A matcher on the event's own time, wherever it stands. */
  | { readonly is: "moment"; readonly of: Node }
  /** A function about the event. */
  | { readonly is: "event-code"; readonly code: Code }
  /** A function about a value. */
  | { readonly is: "value-code"; readonly code: Code }
  | { readonly is: "all"; readonly of: readonly Node[] }
  | { readonly is: "any"; readonly of: readonly Node[] }
  | { readonly is: "none"; readonly of: readonly Node[] }
  /** An object, or a list, of which each part must hold. */
  | { readonly is: "record"; readonly parts: readonly Node[] }
  | { readonly is: "field"; readonly key: string; readonly of: Node }
  | { readonly is: "items"; readonly how: "some" | "every" | "none"; readonly of: Node }
  | { readonly is: "length"; readonly of: Node };

/** Code of a rule's author. */
export type Code = (...given: unknown[]) => unknown;

/** The nodes directly inside one. */
export function inside(node: Node): readonly Node[] {
  switch (node.is) {
    case "all":
    case "any":
    case "none":
      return node.of;
    case "record":
      return node.parts;
    case "moment":
    case "field":
    case "items":
    case "length":
      return [node.of];
    default:
      return [];
  }
}

/** Whether to evaluate it runs code of the rule's author. */
export function hasCode(node: Node): boolean {
  return node.is === "event-code" || node.is === "value-code" || inside(node).some(hasCode);
}
