import type { Catalogue, Linked, LinkedEvent, LinkedField } from "./linked.ts";
import { sampleValue } from "./sample-value.ts";

/** The sample's moment: 2 March 2026, 09:05 UTC, in milliseconds. */
const MOMENT = 1_772_442_300_000;

/**
 * An event with every field its source knows, the optional ones too. Of a union it shows the first
 * alternative, of a list one item.
 */
export function sampleEvent(event: LinkedEvent, { named }: Pick<Catalogue, "named">): object {
  return { ...record(event.fields, named, [event.family]), ...moment(event) };
}

function moment(event: LinkedEvent): object {
  const stamp = event.fields.find((field) => field.name === "event_ts")?.type;
  if (stamp?.is === "scalar" && stamp.scalar === "none") return {};
  const asText = stamp?.is === "scalar" && stamp.scalar === "text";
  return { event_ts: asText ? String(MOMENT) : MOMENT };
}

function record(
  fields: readonly LinkedField[],
  named: Catalogue["named"],
  path: readonly string[],
): Record<string, unknown> {
  const present = fields.filter(({ type }) => !(type.is === "scalar" && type.scalar === "none"));
  return Object.fromEntries(
    present.map((field) => [field.name, value(field.type, named, [...path, field.name])]),
  );
}

function value(
  type: Linked | undefined,
  named: Catalogue["named"],
  path: readonly string[],
): unknown {
  switch (type?.is) {
    case "literal":
      return type.value;
    case "scalar":
      return sampleValue(path.at(-1) ?? "", type.scalar, path);
    case "name":
      return value(named.get(type.name), named, path);
    case "union":
      return value(type.of[0], named, path);
    case "list":
      return [value(type.of, named, path)];
    case "record":
      return record(type.fields, named, path);
    default:
      return null;
  }
}
