import { catalogue } from "@zoomflow/events";

import { matches } from "./pattern.ts";
import { didYouMean } from "./suggest.ts";

/**
 * What is wrong with the pattern of an event's name, to go on from "takes" or "waits for". A name
 * that is not in the catalogue may be one that Zoom adds tomorrow, unless it looks like a slip.
 */
export function patternFault(pattern: string): string | undefined {
  if (pattern.slice(0, -1).includes("*")) return `"${pattern}": a \`*\` can only stand at the end`;
  const names = Object.keys(catalogue);
  if (names.some((name) => matches(pattern, name))) return undefined;
  const meant = didYouMean(pattern, pattern.endsWith("*") ? families() : names);
  return meant === undefined
    ? undefined
    : `"${pattern}", which Zoom does not send: did you mean "${meant}"?`;
}

function families(): readonly string[] {
  return [...new Set(Object.values(catalogue).map(({ family }) => `${family}.*`))];
}
