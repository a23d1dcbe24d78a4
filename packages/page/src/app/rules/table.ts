import type { RuleState } from "../../contract.ts";
import { sum } from "../words/count.ts";
import type { Tone } from "../words/tone.ts";

export type Column = "id" | "hour" | "failed" | "latency" | "lastMatchAt";

export interface Sorting {
  readonly by: Column;
  readonly down: boolean;
}

/** Rules whose words hold all that was typed, in the order that was asked for. */
export function rulesShown(
  rules: readonly RuleState[],
  typed: string,
  { by, down }: Sorting,
): readonly RuleState[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter((rule) => {
    const text = `${rule.id} ${rule.description ?? ""} ${rule.trigger} ${STATES[rule.state].words}`;
    return words.every((word) => text.toLowerCase().includes(word));
  });
  const sign = down ? -1 : 1;
  return found.toSorted((a, b) => sign * compared(a, b, by) || a.id.localeCompare(b.id));
}

function compared(a: RuleState, b: RuleState, by: Column): number {
  if (by === "id") return a.id.localeCompare(b.id);
  return figure(a, by) - figure(b, by);
}

function figure(rule: RuleState, by: Exclude<Column, "id">): number {
  switch (by) {
    case "hour":
      return runsOf(rule);
    case "failed":
      return failedOf(rule);
    case "latency":
      return rule.latency?.p95Ms ?? -1;
    case "lastMatchAt":
      return rule.lastMatchAt ?? -1;
    default:
      return by satisfies never;
  }
}

/** The other way round where it was asked for already; figures begin with the largest. */
export function sortedAnew(sorting: Sorting, by: Column): Sorting {
  return sorting.by === by ? { by, down: !sorting.down } : { by, down: by !== "id" };
}

/** Runs of the last hour. */
export function runsOf({ hour }: RuleState): number {
  return sum([hour.done, hour.dead, hour.uncertain, hour.dropped]);
}

/** Runs that did not end well, of the last hour. */
export function failedOf({ hour }: RuleState): number {
  return hour.dead + hour.uncertain;
}

export const STATES: Readonly<
  Record<RuleState["state"], { readonly words: string; readonly tone: Tone }>
> = {
  on: { words: "on", tone: "good" },
  off: { words: "off", tone: "quiet" },
  shadow: { words: "shadow", tone: "busy" },
  "set-aside": { words: "set aside", tone: "bad" },
};
