import type { Linked, LinkedField } from "./linked.ts";
import { SourceError } from "./notation.ts";
import type { Declaration, Field, Member, Place, Type } from "./notation.ts";

/** The source file whose types and shapes all families may use. */
const SHARED = "shared";

export type Named = Exclude<Declaration, { is: "event" }>;

export function linkNamed(one: Named, known: ReadonlyMap<string, Named>): Linked {
  if (one.is === "type") return linkType(one.type, known, []);
  return { is: "record", fields: linkMembers(one.members, known, [one.name]) };
}

export function linkMembers(
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
  refuseStranger(shape, found, at);
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
      refuseStranger(type.name, known.get(type.name), type.at);
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

/** Families that used each other's shapes could not be read, nor loaded, one by one. */
function refuseStranger(name: string, found: Named | undefined, at: Place): void {
  if (found === undefined) throw new SourceError(at, `there is no type or shape ${name}`);
  const home = homeOf(found.at);
  if (home !== homeOf(at) && home !== SHARED)
    throw new SourceError(at, `${name} belongs to ${home}: what several families use is ${SHARED}`);
}

/** The name of a source file, which is that of a family, without its folder and its `.txt`. */
export function homeOf({ file }: Place): string {
  return file.replace(/^.*\//, "").replace(/\.txt$/, "");
}
