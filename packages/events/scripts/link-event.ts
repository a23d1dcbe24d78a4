import { homeOf, linkMembers } from "./link-type.ts";
import type { Named } from "./link-type.ts";
import { typeAt } from "./linked.ts";
import type { Linked, LinkedEvent, LinkedField } from "./linked.ts";
import { SourceError } from "./notation.ts";
import type { Declaration, Place } from "./notation.ts";

export type EventDeclaration = Extract<Declaration, { is: "event" }>;

export function linkEvent(
  one: EventDeclaration,
  events: ReadonlyMap<string, EventDeclaration>,
  known: ReadonlyMap<string, Named>,
  named: ReadonlyMap<string, Linked>,
): LinkedEvent {
  const { name, meaning, scopes, like, at } = one;
  const { about, members } = original(one, events);
  const fields = envelope(name, linkMembers(members, known, []), at);
  if (about !== undefined && typeAt(about, fields, named) === undefined)
    throw new SourceError(at, `${name} is about ${about}, which it lacks`);
  const family = name.includes(".") ? name.replace(/\..*/, "") : homeOf(at);
  return { name, meaning, about, scopes, like, family, fields };
}

/** The event whose fields this one has: itself, unless it is like another one. */
function original(
  one: EventDeclaration,
  originals: ReadonlyMap<string, EventDeclaration>,
): EventDeclaration {
  if (one.like === undefined) return one;
  const found = originals.get(one.like);
  if (found === undefined || found.like !== undefined)
    throw new SourceError(
      one.at,
      `${one.name} is like ${one.like}, which has no fields of its own`,
    );
  return found;
}

/** What every event has, and every payload may be asked for, unless the source says otherwise. */
function envelope(
  event: string,
  written: readonly LinkedField[],
  at: Place,
): readonly LinkedField[] {
  const own = written.map((field) =>
    field.name === "payload" ? { ...field, type: askable(field.type, event, at) } : field,
  );
  if (own.every((field) => field.name !== "payload"))
    throw new SourceError(at, `${event} has no payload`);
  return [
    ...missing(own, plain("event", { is: "literal", value: event })),
    ...missing(own, plain("event_ts", { is: "scalar", scalar: "int" })),
    ...own,
  ];
}

function askable(payload: Linked, event: string, at: Place): Linked {
  if (payload.is !== "record") throw new SourceError(at, `the payload of ${event} is no record`);
  const none = { is: "scalar", scalar: "none" } as const;
  const { fields } = payload;
  return {
    is: "record",
    fields: [
      ...missing(fields, plain("account_id", none)),
      ...fields,
      ...missing(fields, plain("object", none)),
    ],
  };
}

function missing(fields: readonly LinkedField[], wanted: LinkedField): readonly LinkedField[] {
  return fields.some((field) => field.name === wanted.name) ? [] : [wanted];
}

function plain(name: string, type: Linked): LinkedField {
  return { name, optional: false, personal: false, type };
}
