import type { RuleChanges } from "../backtest/tally.ts";
import { inert, short, table } from "./format-table.ts";
import { count } from "./format-trace.ts";

/** What a backtest found. */
export interface Backtested {
  readonly events: number;
  /** `journal`, or the file of the other config. */
  readonly against: string;
  /** What a run that is the same is the same in. */
  readonly compared: readonly string[];
  readonly rules: Readonly<Record<string, RuleChanges>>;
  /** On how many events a rule threw. */
  readonly failures: Readonly<Record<string, number>>;
}

export function formatBacktest({ events, against, compared, rules, failures }: Backtested): string {
  const other = against === "journal" ? "what the journal has" : inert(against);
  const rows = Object.entries(rules);
  return [
    `${count(events, "event")}: the config as it is now, against ${other}\n`,
    table(
      ["rule", "same", "new", "gone", "different"],
      rows.map(([rule, changes]) => [
        rule,
        ...[changes.same, changes.new, changes.gone, changes.different].map(String),
      ]),
    ),
    ...rows.flatMap(([rule, changes]) => formatEvents(rule, changes)),
    ...Object.entries(failures).map(
      ([rule, number]) => `${inert(rule)} threw while it looked at ${count(number, "event")}\n`,
    ),
    `compared: ${compared.join(", ")}${untoldIn(rows)}\n`,
  ].join("");
}

function formatEvents(rule: string, changes: RuleChanges): readonly string[] {
  const { events } = changes;
  const listed = (["new", "gone"] as const).flatMap((kind) =>
    events[kind].length === 0
      ? []
      : [
          `${inert(rule)}, ${kind}: ${events[kind].join(", ")}${more(changes[kind], events[kind])}\n`,
        ],
  );
  const different = events.different.map(
    ({ event, what }) =>
      `${inert(rule)}, different: ${event} ${inert(short(what.join("; "), 200))}\n`,
  );
  const rest = more(changes.different, events.different);
  return [...listed, ...different, ...(rest === "" ? [] : [`${inert(rule)}, different${rest}\n`])];
}

function more(number: number, listed: readonly unknown[]): string {
  const rest = number - listed.length;
  return rest > 0 ? ` and ${rest} more` : "";
}

function untoldIn(rows: readonly (readonly [string, RuleChanges])[]): string {
  const untold = rows.reduce((sum, [, changes]) => sum + changes.untold, 0);
  return untold === 0 ? "" : ` (${count(untold, "input")} could not be told without acting)`;
}
