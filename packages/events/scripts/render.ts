import { format } from "oxfmt";

import { familyName, namesIn } from "./linked.ts";
import type { Catalogue, Linked, LinkedEvent } from "./linked.ts";
import { wildcards } from "./patterns.ts";
import { personalPaths } from "./personal.ts";
import { printFieldLoaders, printFields } from "./print-fields.ts";
import { printEvents, printNamed } from "./print-types.ts";
import { sampleEvent } from "./sample.ts";

const NOTICE = "// Made by `node scripts/generate.ts` from source/: change that, not this.\n\n";

/** The file of the types and shapes that no family has for itself. */
const SHAPES = "shapes";

/** Every generated file: its path below src/generated, and its text. */
export async function render(catalogue: Catalogue): Promise<ReadonlyMap<string, string>> {
  const families = Map.groupBy(catalogue.events, ({ family }) => family);
  const modules = Map.groupBy(catalogue.named, ([name]) => {
    const home = catalogue.homes.get(name) ?? SHAPES;
    return families.has(home) ? home : SHAPES;
  });
  const names = [...families.keys()].toSorted();
  const shared = new Set((modules.get(SHAPES) ?? []).map(([name]) => name));
  const files: [path: string, text: string][] = [
    [`${SHAPES}.ts`, printNamed(modules.get(SHAPES) ?? [])],
    ["events.ts", eventsFile(names)],
    ["patterns.ts", patternsFile(catalogue)],
    ["catalogue.ts", catalogueFile(catalogue)],
    ["fields.ts", printFieldLoaders([SHAPES, ...names])],
    [`fields/${SHAPES}.ts`, printFields(modules.get(SHAPES) ?? [], [])],
    ["samples.ts", samplesFile(names)],
  ];
  for (const [family, events] of families) {
    files.push([`${family}.ts`, familyTypes(family, events, modules.get(family) ?? [], shared)]);
    files.push([`fields/${family}.ts`, printFields(modules.get(family) ?? [], events)]);
    files.push([`samples/${family}.ts`, familySamples(family, events, catalogue)]);
  }
  const formatted = files.map(
    async ([path, text]) => [path, await formatFile(path, text)] as const,
  );
  return new Map(await Promise.all(formatted));
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
  const reexports = [SHAPES, ...families].map((file) => `export type * from "./${file}.ts";`);
  const all = `/** The events of the catalogue, by name. */
export interface KnownEvents extends ${families.map(familyName).join(", ")} {}`;
  return [imports.join("\n"), reexports.join("\n"), all].join("\n\n");
}

function patternsFile({ events }: Catalogue): string {
  const rows = [...wildcards(events.map(({ name }) => name))].map(([wildcard, names]) => {
    const taken =
      wildcard === "*" ? "keyof KnownEvents" : names.map((name) => `"${name}"`).join(" | ");
    return `${JSON.stringify(wildcard)}: ${taken};`;
  });
  return `import type { KnownEvents } from "./events.ts";

/** The wildcards that rules may use, each with the names of the events it stands for. */
export interface KnownPatterns {\n${rows.join("\n")}\n}`;
}

function catalogueFile({ events, named }: Catalogue): string {
  const rows = events.map((event) => {
    const { name, family, meaning, about, scopes, fields } = event;
    const info = {
      family,
      meaning,
      entity: about,
      personal: personalPaths(fields, named),
      scopes,
    };
    const entity = about === undefined ? "entity: undefined," : "";
    return `${JSON.stringify(name)}: {${entity} ${JSON.stringify(info).slice(1)},`;
  });
  return `import type { EventInfo } from "../event-info.ts";

export const known: Readonly<Record<string, EventInfo>> = {\n${rows.join("\n")}\n};`;
}

function familyTypes(
  family: string,
  events: readonly LinkedEvent[],
  named: readonly (readonly [name: string, type: Linked])[],
  shared: ReadonlySet<string>,
): string {
  const types = [
    ...named.map(([, type]) => type),
    ...events.flatMap(({ fields }) => fields.map(({ type }) => type)),
  ];
  const used = [...new Set(types.flatMap(namesIn))].filter((name) => shared.has(name)).toSorted();
  const imports =
    used.length === 0 ? "" : `import type { ${used.join(", ")} } from "./${SHAPES}.ts";`;
  return [imports, printEvents(family, events), printNamed(named)].join("\n\n");
}

/** A sample is made when it is asked for: nobody needs more than a few of them. */
function familySamples(
  family: string,
  events: readonly LinkedEvent[],
  catalogue: Catalogue,
): string {
  const rows = events.map(
    (event) => `"${event.name}": () => (${JSON.stringify(sampleEvent(event, catalogue))}),`,
  );
  const type = familyName(family);
  return `import type { ${type} } from "../${family}.ts";

export const samples: { readonly [N in keyof ${type}]: () => ${type}[N] } = {\n${rows.join("\n")}\n};`;
}

function samplesFile(families: readonly string[]): string {
  const imports = families.map(
    (family) => `import { samples as ${family} } from "./samples/${family}.ts";`,
  );
  return `import type { KnownEvents } from "./events.ts";
${imports.join("\n")}

export const samples: { readonly [N in keyof KnownEvents]: () => KnownEvents[N] } = { ${families.map((family) => `...${family}`).join(", ")} };`;
}
