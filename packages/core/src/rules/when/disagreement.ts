import type { FieldType } from "@zoomflow/events";

import type { Fault } from "../problem.ts";
import { didYouMean, suggestion } from "../suggest.ts";
import { isMissing } from "./compare.ts";
import { isLeaf, type Leaf, mayHold } from "./fits.ts";
import { meantElsewhere } from "./misplaced.ts";
import { inside, type Node } from "./node.ts";
import { either, shown } from "./shown.ts";
import { type Teller, zoom } from "./teller.ts";
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
  readonly teller: Teller;
}

/** Where a condition asks for what cannot come, as its teller would know. */
export function disagreements(node: Node, type: FieldType, teller: Teller): readonly Fault[] {
  return look(node, { path: "", type, optional: false, among: false, teller });
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

function fieldFaults(node: Extract<Node, { readonly is: "field" }>, spot: Spot): readonly Fault[] {
  const { key } = node;
  const { path, type, optional, teller } = spot;
  if (recordsIn(type).length === 0) return [noFields(path, key, type)];
  const field = fieldIn(type, key);
  const at = path === "" ? key : `${path}.${key}`;
  if (field !== undefined)
    return look(node.of, {
      ...spot,
      path: at,
      type: field.type,
      optional: optional || field.optional,
      // What is inside an event of zoomflow's own came from Zoom.
      teller: key === "payload" ? zoom : teller,
    });
  const meant = didYouMean(key, [
    ...new Set(recordsIn(type).flatMap(({ fields }) => [...fields.keys()])),
  ]);
  const elsewhere = meant === undefined ? meantElsewhere(key, spot) : undefined;
  const sure = meant !== undefined || elsewhere !== undefined || teller.certain;
  const message = `asks for \`${at}\`, which ${teller.lacks}${suggestion(meant ?? elsewhere?.name)}`;
  const hint = elsewhere?.hint ?? teller.hint;
  return [{ kind: sure ? "unknown-field" : "unlisted-field", path: at, message, hint }];
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
  const list = listsIn(type).length > 0;
  const hint = list ? `Ask its items: ${path}: { $some: … }.` : spot.teller.hint;
  const asked = node.is === "matcher" ? `\`${node.op}\`` : wantedBy(node);
  const verb = node.is === "matcher" ? "asks" : "wants";
  const preposition = node.is === "matcher" ? "of" : "in";
  const message = `${verb} ${asked} ${preposition} \`${path}\`, which is ${kindOf(type)}`;
  return [{ kind: "wrong-type", path, message, hint }];
}

function valueFault(node: Leaf, { path, among, teller }: Spot, values: readonly unknown[]): Fault {
  const texts = values.filter((value) => typeof value === "string");
  const wanted = node.is === "value" ? node.wanted : undefined;
  const meant = typeof wanted === "string" ? didYouMean(wanted, texts) : undefined;
  const message = `wants ${wantedBy(node)} in \`${path}\`, which is ${either(values.map(shown))}`;
  const kind = among && meant === undefined ? "unlisted-value" : "unknown-value";
  return { kind, path, message: `${message}${suggestion(meant, '"')}`, hint: teller.hint };
}

function asksForNothing(node: Leaf): boolean {
  if (node.is === "value") return node.wanted === undefined || node.wanted === null;
  return node.is === "matcher" && node.op === "missing";
}

function absenceFaults({ path, type, optional, teller }: Spot): readonly Fault[] {
  const members = membersOf(type);
  const empty = members.some((member) => member.is === "value" && isMissing(member.value));
  if (optional || empty) return [];
  const text = members.some(({ is }) => is === "text");
  const only = text ? ": only an empty text would fit" : "";
  const message = `wants \`${path}\` to be missing, which ${teller.always}${only}`;
  return [{ kind: "always-there", path, message }];
}
