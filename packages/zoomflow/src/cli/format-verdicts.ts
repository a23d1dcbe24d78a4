import type { Verdict } from "../verdicts.ts";
import { columns, inert } from "./format-table.ts";

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
