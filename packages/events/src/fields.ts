import type { Field, FieldType } from "./field-type.ts";
import { payloads, shapes } from "./generated/fields.ts";

export type { Field, FieldType } from "./field-type.ts";

/**
 * What is known of an event's payload, as data: the same that its type says.
 *
 * @returns undefined for a name that is not in the catalogue
 */
export function payloadType(event: string): FieldType | undefined {
  return Object.hasOwn(payloads, event) ? parsed(payloads[event]) : undefined;
}

type Plain = Extract<FieldType, { readonly is: "any" }>["is"];

/** A type in the short notation of the generated file. */
type Short = string | readonly [Short] | { readonly [key: string]: Short };

const read = new Map<string, FieldType>();

function named(name: string): FieldType {
  const known = read.get(name) ?? parsed(shapes[name]);
  read.set(name, known);
  return known;
}

function parsed(json: string | undefined): FieldType {
  return json === undefined ? { is: "any" } : typeOf(JSON.parse(json) as Short);
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

function isList(short: Short): short is readonly [Short] {
  return Array.isArray(short);
}
