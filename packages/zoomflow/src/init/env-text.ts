import { parseEnv } from "node:util";

import { ZoomflowError } from "@zoomflow/core";

import type { Credentials } from "./answers.ts";
import { PLUGINS, type Service } from "./services.ts";

/** Variables that belong together, and where their values are found. */
interface Paragraph {
  readonly about: string;
  readonly names: readonly string[];
}

const ZOOM: readonly Paragraph[] = [
  {
    about: "The Zoom app, on marketplace.zoom.us: App Credentials",
    names: ["ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET"],
  },
  {
    about: "Its event subscription by WebSocket: the end of the endpoint URL",
    names: ["ZOOM_SUBSCRIPTION_ID"],
  },
];

/** What `.env` names for a config with these plugins. */
export function variablesFor(service: Service): readonly string[] {
  return paragraphsFor(service).flatMap(({ names }) => names);
}

function paragraphsFor(service: Service): readonly Paragraph[] {
  const own = PLUGINS[service].map(({ variable, variableIs }) => ({
    about: variableIs,
    names: [variable],
  }));
  return [...ZOOM, ...own];
}

/**
 * A `.env` that names every variable of a config, in addition to what it has. A value that is there stays.
 *
 * @throws ZoomflowError `ZF_USAGE` for a value that such a file cannot hold
 */
export function envText(before: string, service: Service, values: Credentials): string {
  const there = readEnv(before);
  const lacks = (name: string): boolean =>
    there[name] === undefined || (there[name] === "" && Boolean(values[name]));
  const added = paragraphsFor(service)
    .map(({ about, names }) => ({ about, names: names.filter(lacks) }))
    .filter(({ names }) => names.length > 0)
    .map(({ about, names }) => [
      `# ${about}`,
      ...names.map((name) => `${name}=${quoted(name, values[name] ?? "")}`),
    ]);
  if (added.length === 0) return before;
  const above = before.trim() === "" ? [] : [before.trimEnd()];
  return `${[...above, ...added.map((lines) => lines.join("\n"))].join("\n\n")}\n`;
}

/** Of what is given, those that `.env` sets otherwise already. */
export function keptVariables(before: string, values: Credentials): readonly string[] {
  const there = readEnv(before);
  return Object.keys(values).filter((name) => there[name] && there[name] !== values[name]);
}

/** Of these, those that a `.env` leaves empty. */
export function unsetIn(text: string, names: readonly string[]): readonly string[] {
  const there = readEnv(text);
  return names.filter((name) => !there[name]);
}

function readEnv(text: string): Readonly<Record<string, string | undefined>> {
  return parseEnv(text.replace(/^\ufeff/, ""));
}

/** A value in such quotes that it is read again as it is: within them nothing can be escaped. */
function quoted(name: string, value: string): string {
  if (/^[\w./:@%+=,?&~-]*$/.test(value)) return value;
  const quote = ["'", "`", '"'].find((mark) => !value.includes(mark));
  // Between double quotes the two characters \n are a line break.
  const changed = quote === '"' && value.includes(String.raw`\n`);
  if (quote === undefined || changed || /[\r\0]/.test(value) || !value.isWellFormed())
    throw new ZoomflowError("ZF_USAGE", `a .env file cannot hold the value of ${name}`, {
      hint: "Begin without it, and set the variable in the environment of `zoomflow start`.",
    });
  return `${quote}${value}${quote}`;
}
