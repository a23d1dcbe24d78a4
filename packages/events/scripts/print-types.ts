import { familyName, interfaceName } from "./linked.ts";
import type { Linked, LinkedEvent, LinkedField } from "./linked.ts";
import type { Scalar } from "./notation.ts";

const native: Readonly<Record<Scalar, string>> = {
  text: "string",
  time: "string",
  email: "string",
  url: "string",
  int: "number",
  number: "number",
  flag: "boolean",
  any: "unknown",
  none: "never",
};

/** The types and shapes of one file of types, which may be all that the file holds. */
export function printNamed(named: readonly (readonly [name: string, type: Linked])[]): string {
  return named
    .map(([name, type]) =>
      type.is === "record"
        ? `export interface ${name} ${printType(type)}\n`
        : `export type ${name} = ${printType(type)};\n`,
    )
    .join("\n");
}

/** The events of one family: an interface each, and one that names them all. */
export function printEvents(family: string, events: readonly LinkedEvent[]): string {
  const rows = events.map((event) => `"${event.name}": ${typeOf(event)};`);
  const index = `export interface ${familyName(family)} {\n${rows.join("\n")}\n}\n`;
  const own = events.filter((event) => event.like === undefined);
  return `${index}\n${own.map(printEvent).join("\n")}`;
}

function typeOf({ name, like }: LinkedEvent): string {
  if (like === undefined) return interfaceName(name);
  return `Omit<${interfaceName(like)}, "event"> & { event: "${name}" }`;
}

function printEvent(event: LinkedEvent): string {
  const body = printType({ is: "record", fields: event.fields });
  return `/** ${event.meaning} */\nexport interface ${interfaceName(event.name)} ${body}\n`;
}

function printType(type: Linked): string {
  switch (type.is) {
    case "scalar":
      return native[type.scalar];
    case "literal":
      return JSON.stringify(type.value);
    case "name":
      return type.name;
    case "list":
      return type.of.is === "union" ? `(${printType(type.of)})[]` : `${printType(type.of)}[]`;
    case "union":
      return [...new Set(type.of.map(printType))].join(" | ");
    case "record":
      break;
  }
  return `{\n${type.fields.map(printField).join("\n")}\n}`;
}

function printField({ name, optional, type }: LinkedField): string {
  const absent = type.is === "scalar" && type.scalar === "none";
  const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
  return `${key}${optional || absent ? "?" : ""}: ${printType(type)};`;
}
