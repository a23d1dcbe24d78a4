import type { Rule } from "@zoomflow/core";

import { sha256 } from "../system.ts";
import type { OwnFiles } from "./own-files.ts";

/** What is known of the code behind a config, so that two revisions of it can be told apart. */
export interface ConfigCode {
  /** Digests of what a rule's functions may call: the files that are imported where it is written. */
  codeOf(rule: Rule): ReadonlyMap<string, string>;
  /** Of what plugins are made of that are written beside the config. */
  readonly pluginCode: string;
}

export function codeOf(own: OwnFiles): ConfigCode {
  const [config = ""] = own.texts.keys();
  const digests = new Map([...own.texts].map(([file, text]) => [file, sha256(text)]));
  const digestsOf = (files: Iterable<string>): ReadonlyMap<string, string> =>
    new Map([...files].map((file) => [file, digests.get(file) ?? ""]));
  const reached = new Map<string, ReadonlyMap<string, string>>();
  const makers = [...own.texts].filter(([, text]) => /\bdefinePlugin\b/.test(text));
  const madeOf = makers.flatMap(([file]) => [file, ...own.reach(file)]);
  return {
    codeOf({ at, spec }) {
      if (!hasFunction(spec, new Set())) return NONE;
      const place = at !== undefined && own.texts.has(at.file) ? at.file : config;
      const code = reached.get(place) ?? digestsOf(own.reach(place));
      reached.set(place, code); // many rules are written in one file
      return code;
    },
    pluginCode: JSON.stringify([...digestsOf(madeOf.toSorted())]),
  };
}

const NONE: ReadonlyMap<string, string> = new Map();

function hasFunction(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value === "function") return true;
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((inner) => hasFunction(inner, seen));
}
