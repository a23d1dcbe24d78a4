import type { Field, FieldType } from "./field-type.ts";

type Plain = Extract<FieldType, { readonly is: "any" }>["is"];

/** A type in the short notation of the generated files. */
type Short = string | readonly [Short] | { readonly [key: string]: Short };

/** Reads types from JSON in that notation, and a shape that they name only once. */
export function fieldReader(shapes: ReadonlyMap<string, string>): (json: string) => FieldType {
  const known = new Map<string, FieldType>();

  function read(json: string): FieldType {
    return typeOf(JSON.parse(json) as Short);
  }

  function named(name: string): FieldType {
    const found = known.get(name) ?? read(shapes.get(name) ?? '"any"');
    known.set(name, found);
    return found;
  }

  function typeOf(short: Short): FieldType {
    if (typeof short === "string")
      return short.startsWith("@") ? named(short.slice(1)) : { is: short as Plain };
    if (isList(short)) return { is: "list", of: typeOf(short[0]) };
    if ("|" in short) return { is: "union", of: Object.values(short["|"] ?? []).map(typeOf) };
    if ("=" in short) return { is: "value", value: short["="] as string };
    return { is: "record", fields: new Map(Object.entries(short).map(fieldOf)) };
  }

  function fieldOf([name, short]: readonly [string, Short]): readonly [string, Field] {
    const optional = name.endsWith("?");
    return [optional ? name.slice(0, -1) : name, { type: typeOf(short), optional }];
  }

  return read;
}

function isList(short: Short): short is readonly [Short] {
  return Array.isArray(short);
}
