import { accepts, isForeseeable } from "./finite.ts";
import type { Node } from "./node.ts";
import type { Member } from "./type-members.ts";

/** Whether a condition on a value may hold where the value is of this type. */
export function mayHold(node: Node, member: Member): boolean {
  if (member.is === "any" || !isLeaf(node)) return true;
  if (member.is === "value") return !isForeseeable(node) || accepts(node, member.value);
  return KINDS[kindOf(node)].includes(member.is);
}

/** Asks something of a value as a whole. */
export type Leaf = Extract<Node, { readonly is: "value" | "expression" | "matcher" }>;

export function isLeaf(node: Node): node is Leaf {
  return node.is === "value" || node.is === "expression" || node.is === "matcher";
}

type LeafKind = "anything" | "text" | "digits" | "number" | "flag";

/** Of what a condition of each kind can hold. Numbers are compared with their text, and text with them. */
const KINDS: Readonly<Record<LeafKind, readonly Member["is"][]>> = {
  anything: ["text", "number", "flag", "list", "record"],
  text: ["text"],
  // What is asked of an id that comes as a number is asked of its digits.
  digits: ["text", "number"],
  number: ["number"],
  flag: ["flag"],
};

function kindOf(node: Leaf): LeafKind {
  if (node.is === "expression") return "digits";
  return node.is === "value" ? kindOfValue(node.wanted) : (MATCHERS[node.op] ?? "anything");
}

function kindOfValue(wanted: unknown): LeafKind {
  if (typeof wanted === "boolean") return "flag";
  if (typeof wanted === "string") return isNumeric(wanted) ? "digits" : "text";
  return typeof wanted === "number" || typeof wanted === "bigint" ? "digits" : "anything";
}

const MATCHERS: Readonly<Record<string, LeafKind>> = {
  gt: "number",
  gte: "number",
  lt: "number",
  lte: "number",
  between: "number",
  contains: "digits",
  startsWith: "digits",
  endsWith: "digits",
  emailDomain: "text",
  before: "digits",
  after: "digits",
  within: "digits",
  inSchedule: "digits",
};

function isNumeric(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}
