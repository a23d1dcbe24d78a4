import type { Linked, LinkedField } from "./linked.ts";

/** Where an event holds personal data: paths from its top, `[]` standing for every item of a list. */
export function personalPaths(
  fields: readonly LinkedField[],
  named: ReadonlyMap<string, Linked>,
  prefix = "",
): readonly string[] {
  return fields.flatMap(({ name, personal, type }) => {
    const path = `${prefix}${name}`;
    return personal ? [type.is === "list" ? `${path}[]` : path] : inside(type, named, path);
  });
}

function inside(type: Linked, named: ReadonlyMap<string, Linked>, path: string): readonly string[] {
  switch (type.is) {
    case "record":
      return personalPaths(type.fields, named, `${path}.`);
    case "list":
      return inside(type.of, named, `${path}[]`);
    case "name": {
      const known = named.get(type.name);
      return known === undefined ? [] : inside(known, named, path);
    }
    default:
      return [];
  }
}
