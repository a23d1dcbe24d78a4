import { familyName, interfaceName, namesIn } from "./linked.ts";
import type { Catalogue, Linked, LinkedEvent, LinkedField } from "./linked.ts";
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

/** The types and shapes that events share. */
export function printShapes({ named }: Catalogue): string {
  const printed = [...named].map(([name, type]) =>
    type.is === "record"
      ? `export interface ${name} ${printType(type)}`
      : `export type ${name} = ${printType(type)};`,
  );
  return `${printed.join("\n\n")}\n`;
}

/** The events of one family: an interface each, and one that names them all. */
export function printFamily(family: string, events: readonly LinkedEvent[]): string {
  const used = [
    ...new Set(events.flatMap((event) => event.fields.flatMap((field) => namesIn(field.type)))),
  ];
  const imports =
    used.length === 0
      ? ""
      : `import type { ${used.toSorted().join(", ")} } from "./shapes.ts";\n\n`;
  const rows = events.map((event) => `"${event.name}": ${interfaceName(event.name)};`);
  const index = `export interface ${familyName(family)} {\n${rows.join("\n")}\n}\n`;
  return `${imports}${index}\n${events.map(printEvent).join("\n")}`;
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
