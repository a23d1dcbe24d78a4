import type { Rule } from "@zoomflow/core";

import { sha256 } from "../system.ts";
import type { OwnFiles } from "./own-files.ts";

/** What is known of the code behind a config, so that two revisions of it can be told apart. */
export interface ConfigCode {
  /** Of what a rule's functions may call: the files that are imported where the rule is written. */
  codeOf(rule: Rule): string;
  /** Of what plugins are made of that are written beside the config. */
  readonly pluginCode: string;
}

export function codeOf(own: OwnFiles): ConfigCode {
  const [config = ""] = own.texts.keys();
  const digestOf = (files: ReadonlySet<string>): string => {
    const texts = [...files].toSorted().map((file) => [file, own.texts.get(file)]);
    return sha256(JSON.stringify(texts));
  };
  const reached = new Map<string, string>();
  const makers = [...own.texts].filter(([, text]) => /\bdefinePlugin\b/.test(text));
  return {
    codeOf({ id, spec }) {
      if (!hasFunction(spec, new Set())) return "";
      const place = placeOf(id, own) ?? config;
      const digest = reached.get(place) ?? digestOf(own.reach(place));
      reached.set(place, digest); // many rules are written in one file
      return digest;
    },
    pluginCode: digestOf(new Set(makers.flatMap(([file]) => [file, ...own.reach(file)]))),
  };
}

/** Where a rule is written cannot be asked, but its id is to be found there. */
function placeOf(id: string, { texts }: OwnFiles): string | undefined {
  const spellings = ['"', "'", "`"].map((quote) => quote + id + quote);
  const places = [...texts].filter(([, text]) => spellings.some((one) => text.includes(one)));
  return places.length === 1 ? places[0]?.[0] : undefined;
}

function hasFunction(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value === "function") return true;
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((inner) => hasFunction(inner, seen));
}
