import { PLUGINS, type Service, textOf, type UsedPlugin } from "./services.ts";
import type { Starter } from "./starters.ts";

/** The `zoomflow.config.ts` of somebody who begins: one rule, written as the documents write them. */
export function configText(starter: Starter, service: Service): string {
  const plugins = PLUGINS[service];
  return [
    ...plugins.map(importOf),
    `import { ${imports(starter, plugins).join(", ")} } from "zoomflow";`,
    "",
    ...plugins.map(({ instance, made }) => `const ${instance} = ${made};`),
    ...(plugins.length === 0 ? [] : [""]),
    "export default defineConfig({",
    ...(plugins.length === 0 ? [] : [`  plugins: [${instancesOf(plugins)}],`]),
    "  rules: [",
    ...indent(4, [...starter.head, ...indent(2, work(starter, plugins)), "}),"]),
    "  ],",
    "});",
    "",
  ].join("\n");
}

function importOf({ imports: names, package: from }: UsedPlugin): string {
  return `import { ${names.join(", ")} } from "${from}";`;
}

function imports({ imports: own }: Starter, plugins: readonly UsedPlugin[]): readonly string[] {
  return [...own, "defineConfig", "on", ...(plugins.length === 0 ? [] : ["secret"])].toSorted(
    (one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1),
  );
}

function instancesOf(plugins: readonly UsedPlugin[]): string {
  return plugins.map(({ instance }) => instance).join(", ");
}

function work(starter: Starter, plugins: readonly UsedPlugin[]): readonly string[] {
  const [first, ...more] = plugins.map(({ call }) => call(starter));
  if (first === undefined)
    return [`run: (${starter.event}, { log }) => log.info({}, ${textOf(starter)}),`];
  if (more.length === 0) return ended(["do: " + first[0], ...first.slice(1)]);
  return ["do: [", ...[first, ...more].flatMap((call) => indent(2, ended(call))), "],"];
}

function ended(lines: readonly string[]): readonly string[] {
  return [...lines.slice(0, -1), `${lines.at(-1)},`];
}

function indent(by: number, lines: readonly string[]): readonly string[] {
  return lines.map((line) => " ".repeat(by) + line);
}
