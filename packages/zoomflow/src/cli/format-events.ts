import type { EventField } from "./event-fields.ts";
import { columns, inert, table } from "./format-table.ts";

/** An event of the catalogue, in one line. */
export interface EventLine {
  readonly name: string;
  readonly meaning: string;
}

/** All that the catalogue knows of one event. */
export interface EventPage extends EventLine {
  readonly family: string;
  /** The path to the id of what it is about, by which its runs are kept in order. */
  readonly about?: string;
  /** Of these an app needs one. */
  readonly scopes: readonly string[];
  readonly fields: readonly EventField[];
}

export function formatEvents(events: readonly EventLine[]): string {
  return table(
    ["event", "meaning"],
    events.map(({ name, meaning }) => [name, meaning]),
  );
}

export function formatEvent({ name, meaning, about, scopes, fields }: EventPage): string {
  const facts = columns([
    ["means", meaning],
    ["about", about ?? "no single thing: its runs go by themselves"],
    ["scope", scopes.length === 0 ? "none is known" : scopes.join(" or ")],
  ]);
  const rows = fields.map(({ path, type, optional, personal }) => [
    path,
    [optional ? "may be missing" : "", personal ? "personal" : ""].filter(Boolean).join(", "),
    // Last: the list of an enum may be long.
    type,
  ]);
  const lines = [...facts, "", ...columns(rows)];
  return `${[inert(name), ...lines.map((line) => (line === "" ? "" : `  ${line}`))].join("\n")}\n`;
}
