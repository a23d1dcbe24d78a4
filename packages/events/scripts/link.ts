import { fieldAt, interfaceName, namesIn } from "./linked.ts";
import type { Catalogue, Linked, LinkedEvent, LinkedField } from "./linked.ts";
import { SourceError } from "./notation.ts";
import type { Declaration, Field, Member, Place, Type } from "./notation.ts";

type Named = Exclude<Declaration, { is: "event" }>;
type EventDeclaration = Extract<Declaration, { is: "event" }>;

/**
 * Looks up every name.
 *
 * @throws SourceError for a name that is unknown, written twice, or part of itself, and for an
 * event without a payload or about a field that it lacks.
 */
export function link(declarations: readonly Declaration[]): Catalogue {
  refuseTwice(declarations);
  const known = new Map(
    declarations.filter((one) => one.is !== "event").map((one) => [one.name, one]),
  );
  const sorted = [...known.values()].toSorted(byName);
  const named = new Map(sorted.map((one) => [one.name, linkNamed(one, known)]));
  for (const one of sorted) refuseLoop(one.name, one.at, named);
  const events = declarations
    .filter((one) => one.is === "event")
    .toSorted(byName)
    .map((one) => linkEvent(one, known, named));
  return { named, events };
}

function linkNamed(one: Named, known: ReadonlyMap<string, Named>): Linked {
  if (one.is === "type") return linkType(one.type, known, []);
  return { is: "record", fields: linkMembers(one.members, known, [one.name]) };
}

function linkEvent(
  one: EventDeclaration,
  known: ReadonlyMap<string, Named>,
  named: ReadonlyMap<string, Linked>,
): LinkedEvent {
  const written = linkMembers(one.members, known, []);
  if (!written.some((field) => field.name === "payload"))
    throw new SourceError(one.at, `${one.name} has no payload`);
  const fields = [
    ...envelope(one.name).filter((own) => written.every((field) => field.name !== own.name)),
    ...written,
  ];
  if (one.about !== undefined && fieldAt(one.about, fields, named) === undefined) {
    throw new SourceError(one.at, `${one.name} is about ${one.about}, which it lacks`);
  }
  return { name: one.name, meaning: one.meaning, about: one.about, fields };
}

/** What every event has unless its source says otherwise. */
function envelope(event: string): readonly LinkedField[] {
  return [
    { name: "event", optional: false, personal: false, type: { is: "literal", value: event } },
    { name: "event_ts", optional: false, personal: false, type: { is: "scalar", scalar: "int" } },
  ];
}

function linkMembers(
  members: readonly Member[],
  known: ReadonlyMap<string, Named>,
  within: readonly string[],
): readonly LinkedField[] {
  const fields = new Map<string, LinkedField>();
  const own = new Set<string>();
  for (const member of members) {
    if (member.is === "spread") {
      for (const field of spread(member.shape, member.at, known, within))
        fields.set(field.name, field);
      continue;
    }
    if (own.has(member.name)) throw new SourceError(member.at, `${member.name} is written twice`);
    own.add(member.name);
    fields.set(member.name, linkField(member, known, within));
  }
  return [...fields.values()];
}

function spread(
  shape: string,
  at: Place,
  known: ReadonlyMap<string, Named>,
  within: readonly string[],
): readonly LinkedField[] {
  const found = known.get(shape);
  if (found?.is !== "shape") throw new SourceError(at, `there is no shape ${shape}`);
  if (within.includes(shape)) throw new SourceError(at, `${shape} is part of itself`);
  return linkMembers(found.members, known, [...within, shape]);
}

function linkField(
  field: Field,
  known: ReadonlyMap<string, Named>,
  within: readonly string[],
): LinkedField {
  const { name, optional, personal } = field;
  return { name, optional, personal, type: linkType(field.type, known, within) };
}

function linkType(
  type: Type,
  known: ReadonlyMap<string, Named>,
  within: readonly string[],
): Linked {
  switch (type.is) {
    case "name":
      if (!known.has(type.name))
        throw new SourceError(type.at, `there is no type or shape ${type.name}`);
      return { is: "name", name: type.name };
    case "list":
      return { is: "list", of: linkType(type.of, known, within) };
    case "union":
      return { is: "union", of: type.of.map((one) => linkType(one, known, within)) };
    case "record":
      return { is: "record", fields: linkMembers(type.members, known, within) };
    default:
      return type;
  }
}

function refuseTwice(declarations: readonly Declaration[]): void {
  const seen = new Map<string, Place>();
  for (const { is, name, at } of declarations) {
    const exported = is === "event" ? interfaceName(name) : name;
    const first = seen.get(exported);
    if (first)
      throw new SourceError(at, `${name} is already declared at ${first.file}:${first.line}`);
    seen.set(exported, at);
  }
}

/** A shape inside itself would be an endless sample. */
function refuseLoop(name: string, at: Place, named: ReadonlyMap<string, Linked>): void {
  const open = [...namesIn(named.get(name))];
  const seen = new Set(open);
  for (const inner of open) {
    if (inner === name) throw new SourceError(at, `${name} is part of itself`);
    for (const next of namesIn(named.get(inner))) {
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}
