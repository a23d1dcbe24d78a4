import { format } from "oxfmt";

import { familyName } from "./linked.ts";
import type { Catalogue, LinkedEvent } from "./linked.ts";
import { personalPaths } from "./personal.ts";
import { printFields } from "./print-fields.ts";
import { printFamily, printShapes } from "./print-types.ts";
import { sampleEvent } from "./sample.ts";

const NOTICE = "// Made by `node scripts/generate.ts` from source/: change that, not this.\n\n";

/** Every generated file: its path below src/generated, and its text. */
export async function render(catalogue: Catalogue): Promise<ReadonlyMap<string, string>> {
  const families = Map.groupBy(catalogue.events, (event) => familyOf(event.name));
  const files: [path: string, text: string][] = [
    ["shapes.ts", printShapes(catalogue)],
    ["events.ts", eventsFile([...families.keys()])],
    ["catalogue.ts", catalogueFile(catalogue)],
    ["fields.ts", printFields(catalogue)],
    ["samples.ts", samplesFile([...families.keys()])],
  ];
  for (const [family, events] of families) {
    files.push([`${family}.ts`, printFamily(family, events)]);
    files.push([`samples/${family}.ts`, familySamples(family, events, catalogue)]);
  }
  const formatted = files.map(
    async ([path, text]) => [path, await formatFile(path, text)] as const,
  );
  return new Map(await Promise.all(formatted));
}

/** What the patterns of rules take for the family: the name up to its first dot. */
export function familyOf(event: string): string {
  return event.replace(/\..*/, "");
}

async function formatFile(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, NOTICE + text, { printWidth: 100 });
  if (errors.length > 0) throw new Error(`${path} cannot be formatted`, { cause: errors });
  return code;
}

function eventsFile(families: readonly string[]): string {
  const imports = families.map(
    (family) => `import type { ${familyName(family)} } from "./${family}.ts";`,
  );
  const reexports = ["shapes", ...families].map((file) => `export type * from "./${file}.ts";`);
  const all = `/** The events of the catalogue, by name. */
export interface KnownEvents extends ${families.map(familyName).join(", ")} {}`;
  return [imports.join("\n"), reexports.join("\n"), all].join("\n\n");
}

function catalogueFile({ events, named }: Catalogue): string {
  const rows = events.map((event) => {
    const { name, meaning, about, fields } = event;
    const info = {
      family: familyOf(name),
      meaning,
      entity: about,
      personal: personalPaths(fields, named),
    };
    const entity = about === undefined ? "entity: undefined," : "";
    return `${JSON.stringify(name)}: {${entity} ${JSON.stringify(info).slice(1)},`;
  });
  return `import type { EventInfo } from "../event-info.ts";

export const known: Readonly<Record<string, EventInfo>> = {\n${rows.join("\n")}\n};`;
}

function familySamples(
  family: string,
  events: readonly LinkedEvent[],
  catalogue: Catalogue,
): string {
  const rows = events.map(
    (event) => `"${event.name}": ${JSON.stringify(sampleEvent(event, catalogue))},`,
  );
  const type = familyName(family);
  return `import type { ${type} } from "../${family}.ts";

export const samples: ${type} = {\n${rows.join("\n")}\n};`;
}

function samplesFile(families: readonly string[]): string {
  const imports = families.map(
    (family) => `import { samples as ${family} } from "./samples/${family}.ts";`,
  );
  return `import type { KnownEvents } from "./events.ts";
${imports.join("\n")}

export const samples: KnownEvents = { ${families.map((family) => `...${family}`).join(", ")} };`;
}
