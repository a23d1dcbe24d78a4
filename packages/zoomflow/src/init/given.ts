import { ZoomflowError } from "@zoomflow/core";

import type { Environment } from "../config/zoom.ts";
import type { Credentials, Given } from "./answers.ts";
import { variablesFor } from "./env-text.ts";
import { isService, type Service, SERVICES } from "./services.ts";
import { starterOf, STARTERS } from "./starters.ts";

/** What a caller says of it, as text. */
export type Flags = { readonly [Field in keyof Given]?: string | undefined };

/** @throws ZoomflowError `ZF_USAGE` for a word that is none of those to choose from */
export function givenBy(flags: Flags, environment: Environment): Given {
  return {
    folder: flags.folder,
    service: serviceOf(flags.service),
    rule: ruleOf(flags.rule),
    credentials: credentialsOf(flags.credentials, environment),
  };
}

/** The flags that would have to be asked for; the folder need not be. */
export function unanswered(given: Given): readonly string[] {
  const fields = ["service", "rule", "credentials"] as const;
  return fields.filter((field) => given[field] === undefined).map((field) => `--${field}`);
}

function serviceOf(text: string | undefined): Service | undefined {
  if (text === undefined || isService(text)) return text;
  throw notAmong("--service", text, Object.keys(SERVICES));
}

function ruleOf(text: string | undefined): string | undefined {
  if (text === undefined || starterOf(text) !== undefined) return text;
  const ids = STARTERS.map(({ id }) => id);
  throw notAmong("--rule", text, ids);
}

function credentialsOf(
  text: string | undefined,
  environment: Environment,
): Credentials | undefined {
  if (text === undefined) return undefined;
  if (text === "later") return {};
  if (text !== "environment") throw notAmong("--credentials", text, ["later", "environment"]);
  const set = variablesFor("both").map((name) => [name, environment[name] ?? ""] as const);
  return Object.fromEntries(set.filter(([, value]) => value !== ""));
}

function notAmong(flag: string, text: string, choices: readonly string[]): ZoomflowError {
  return new ZoomflowError("ZF_USAGE", `${flag} cannot be "${text}"`, {
    hint: `It can be ${choices.join(", ")}.`,
  });
}
