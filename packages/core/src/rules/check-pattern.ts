import { catalogue } from "@zoomflow/events";

import { matches } from "./pattern.ts";
import type { Fault } from "./problem.ts";
import { didYouMean, suggestion } from "./suggest.ts";

/** What is wrong with the pattern of an event's name, its message to go on from "takes" or "waits for". */
export function patternFault(pattern: string): Fault | undefined {
  if (pattern.slice(0, -1).includes("*"))
    return { kind: "trigger", message: `"${pattern}": a \`*\` can only stand at the end` };
  const names = Object.keys(catalogue);
  if (names.some((name) => matches(pattern, name))) return undefined;
  const meant = didYouMean(pattern, pattern.endsWith("*") ? families() : names);
  return meant === undefined
    ? { kind: "unlisted-event", message: `"${pattern}", which is not in the catalogue` }
    : {
        kind: "unknown-event",
        message: `"${pattern}", which Zoom does not send${suggestion(meant, '"')}`,
      };
}

/**
 * Whether no event will ever fit. A name that is not in the catalogue may be one that Zoom adds
 * tomorrow, unless it looks like a slip.
 */
export function isHopeless(fault: Fault): boolean {
  return fault.kind !== "unlisted-event";
}

function families(): readonly string[] {
  const dotted = Object.keys(catalogue).filter((name) => name.includes("."));
  return [...new Set(dotted.map((name) => `${name.replace(/\..*/, "")}.*`))];
}
