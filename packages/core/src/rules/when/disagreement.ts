import type { FieldType } from "@zoomflow/events";

import type { Fault } from "../problem.ts";
import { didYouMean, suggestion } from "../suggest.ts";
import { isMissing } from "./compare.ts";
import { isLeaf, type Leaf, mayHold } from "./fits.ts";
import { inside, type Node } from "./node.ts";
import { either, shown } from "./shown.ts";
import { anyOf, fieldIn, isOpen, kindOf, listsIn, membersOf, recordsIn } from "./type-members.ts";
import { wantedBy } from "./wanted.ts";

/** Where in the payload a part of a condition stands. */
interface Spot {
  readonly path: string;
  readonly type: FieldType;
  /** Whether Zoom may leave the value out. */
  readonly optional: boolean;
  /** Whether the condition may hold without this part. */
  readonly among: boolean;
}

/** Where a condition asks for what the catalogue says cannot come. */
export function disagreements(node: Node, payload: FieldType): readonly Fault[] {
  return look(node, { path: "", type: payload, optional: false, among: false });
}

function look(node: Node, spot: Spot): readonly Fault[] {
  if (isOpen(spot.type)) return [];
  if (isLeaf(node)) return leafFaults(node, spot);
  switch (node.is) {
    case "any":
      return node.of.flatMap((part) =>
        look(part, { ...spot, among: node.of.length > 1 || spot.among }),
      );
    case "none":
      return node.of.flatMap((part) => look(part, { ...spot, among: true }));
    case "field":
      return fieldFaults(node, spot);
    case "items":
    case "length":
      return listFaults(node, spot);
    case "moment":
      return [];
    default:
      return inside(node).flatMap((part) => look(part, spot));
  }
}

function fieldFaults(
  node: Extract<Node, { readonly is: "field" }>,
  { path, type, among, optional }: Spot,
): readonly Fault[] {
  const { key } = node;
  if (recordsIn(type).length === 0) return [noFields(path, key, type)];
  const field = fieldIn(type, key);
  const at = path === "" ? key : `${path}.${key}`;
  if (field !== undefined)
    return look(node.of, {
      path: at,
      type: field.type,
      among,
      optional: optional || field.optional,
    });
  const meant = didYouMean(key, [
    ...new Set(recordsIn(type).flatMap(({ fields }) => [...fields.keys()])),
  ]);
  const kind = meant === undefined ? "unlisted-field" : "unknown-field";
  const message = `asks for \`${at}\`, which Zoom does not send${suggestion(meant)}`;
  return [{ kind, path: at, message }];
}

function noFields(path: string, key: string, type: FieldType): Fault {
  const list = listsIn(type).length > 0;
  return {
    kind: "wrong-type",
    path,
    message: `asks for \`${key}\` of \`${path}\`, which is ${kindOf(type)}`,
    ...(list && { hint: `Ask its items: ${path}: { $some: { ${key}: … } }.` }),
  };
}

function listFaults(
  node: Extract<Node, { readonly is: "items" | "length" }>,
  spot: Spot,
): readonly Fault[] {
  const { path, type } = spot;
  const lists = listsIn(type);
  if (lists.length === 0) {
    const asked = node.is === "items" ? `$${node.how}` : "$length";
    const message = `asks \`${asked}\` of \`${path}\`, which is ${kindOf(type)}`;
    return [{ kind: "wrong-type", path, message, hint: `Only a list can be asked \`${asked}\`.` }];
  }
  if (node.is === "length")
    return look(node.of, { ...spot, path: `${path}.$length`, type: { is: "number" } });
  const of = anyOf(lists.map((list) => list.of));
  return look(node.of, { ...spot, path: `${path}[]`, type: of, optional: false });
}

function leafFaults(node: Leaf, spot: Spot): readonly Fault[] {
  const { path, type } = spot;
  if (asksForNothing(node)) return spot.among ? [] : absenceFaults(spot);
  const members = membersOf(type);
  if (members.some((member) => mayHold(node, member))) return [];
  const values = members.flatMap((member) => (member.is === "value" ? [member.value] : []));
  if (values.length > 0 && (node.is === "value" || values.length === members.length))
    return [valueFault(node, spot, values)];
  const hint = listsIn(type).length > 0 ? `Ask its items: ${path}: { $some: … }.` : undefined;
  const asked = node.is === "matcher" ? `\`${node.op}\`` : wantedBy(node);
  const verb = node.is === "matcher" ? "asks" : "wants";
  const preposition = node.is === "matcher" ? "of" : "in";
  const message = `${verb} ${asked} ${preposition} \`${path}\`, which is ${kindOf(type)}`;
  return [{ kind: "wrong-type", path, message, hint }];
}

function valueFault(node: Leaf, { path, among }: Spot, values: readonly unknown[]): Fault {
  const texts = values.filter((value) => typeof value === "string");
  const wanted = node.is === "value" ? node.wanted : undefined;
  const meant = typeof wanted === "string" ? didYouMean(wanted, texts) : undefined;
  const message = `wants ${wantedBy(node)} in \`${path}\`, which is ${either(values.map(shown))}`;
  const kind = among && meant === undefined ? "unlisted-value" : "unknown-value";
  return { kind, path, message: `${message}${suggestion(meant, '"')}` };
}

function asksForNothing(node: Leaf): boolean {
  if (node.is === "value") return node.wanted === undefined || node.wanted === null;
  return node.is === "matcher" && node.op === "missing";
}

function absenceFaults({ path, type, optional }: Spot): readonly Fault[] {
  const members = membersOf(type);
  const empty = members.some((member) => member.is === "value" && isMissing(member.value));
  if (optional || empty) return [];
  const text = members.some(({ is }) => is === "text");
  const only = text ? ": only an empty text would fit" : "";
  const message = `wants \`${path}\` to be missing, which Zoom always sends${only}`;
  return [{ kind: "always-there", path, message }];
}
