import type { Failure } from "@zoomflow/core/engine";

import { columns, inert } from "./format-table.ts";

/** What a rule of the config, as it is now, makes of an event. */
export interface Verdict {
  readonly rule: string;
  readonly verdict:
    | "takes it"
    | "takes it too late"
    /** Its trigger is made of several events, of which this may be one. */
    | "looks at it"
    | "does not take it"
    | "throws"
    | "is off"
    | "is for other events"
    /** A schedule goes by none. */
    | "is for times, not for events";
  /** What it threw, or what its condition lacked. */
  readonly message?: string;
  /** The first condition that did not hold. */
  readonly failure?: Failure;
  /** The events it is for. */
  readonly events?: readonly string[];
}

/** What rules make of one event. */
export interface Why {
  readonly event: {
    /** As in `e12`; none of an event that is not in the journal. */
    readonly id?: string;
    readonly name: string;
    readonly source: string;
  };
  readonly verdicts: readonly Verdict[];
}

export function formatWhy({ event, verdicts }: Why): string {
  const head = [event.id, event.name].filter((part) => part !== undefined).join(" ");
  const rows = verdicts.map((verdict) => [verdict.rule, inWords(verdict)]);
  const lines = rows.length === 0 ? ["the config has no rules"] : columns(rows);
  return `${[inert(head), ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}

export function inWords({ verdict, message, events }: Verdict): string {
  const more = message ?? events?.join(", ");
  return more === undefined ? verdict : `${verdict}: ${more}`;
}
