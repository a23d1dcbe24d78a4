import type { Linked, LinkedEvent, LinkedField } from "./linked.ts";
import type { Scalar } from "./notation.ts";

const KINDS: Readonly<Record<Scalar, string>> = {
  text: "text",
  time: "text",
  email: "text",
  url: "text",
  int: "number",
  number: "number",
  flag: "flag",
  any: "any",
  none: "none",
};

/**
 * The fields of a family's payloads as data: `src/fields.ts` reads the notation. It is JSON inside
 * text, because few of the events are ever asked for, and what is not asked for is not parsed.
 */
export function printFields(
  named: readonly (readonly [name: string, type: Linked])[],
  events: readonly LinkedEvent[],
): string {
  const shapes = named.map(([name, type]) => row(name, type));
  const payloads = events.flatMap(({ name, fields }) => {
    const payload = fields.find((field) => field.name === "payload");
    return payload === undefined ? [] : [row(name, payload.type)];
  });
  return [table("shapes", shapes), table("payloads", payloads)].join("\n");
}

/** Where each family's fields are found: a config asks for those of a few. */
export function printFieldLoaders(files: readonly string[]): string {
  const rows = files.map((file) => `${JSON.stringify(file)}: () => import("./fields/${file}.ts"),`);
  return `import type { FieldsOfFamily } from "../field-type.ts";

export const families: Readonly<Record<string, () => Promise<FieldsOfFamily>>> = {\n${rows.join("\n")}\n};`;
}

function table(name: string, rows: readonly string[]): string {
  return `export const ${name}: Readonly<Record<string, string>> = {\n${rows.join("\n")}\n};\n`;
}

function row(name: string, type: Linked): string {
  const json = JSON.stringify(inShort(type)).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `${JSON.stringify(name)}: '${json}',`;
}

function inShort(type: Linked): unknown {
  switch (type.is) {
    case "scalar":
      return KINDS[type.scalar];
    case "literal":
      return { "=": type.value };
    case "name":
      return `@${type.name}`;
    case "list":
      return [inShort(type.of)];
    case "union":
      return { "|": type.of.map(inShort) };
    case "record":
      return Object.fromEntries(type.fields.filter(exists).map(inShortField));
    default:
      return type satisfies never;
  }
}

function inShortField({ name, optional, type }: LinkedField): readonly [string, unknown] {
  return [optional ? `${name}?` : name, inShort(type)];
}

/** A field that only other events of the family have is none of this one's. */
function exists({ type }: LinkedField): boolean {
  return !(type.is === "scalar" && type.scalar === "none");
}
