import type { Scalar } from "./notation.ts";

/** A type whose names are known to exist and whose spreads are written out. */
export type Linked =
  | { readonly is: "scalar"; readonly scalar: Scalar }
  | { readonly is: "literal"; readonly value: string | number | null }
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "list"; readonly of: Linked }
  | { readonly is: "record"; readonly fields: readonly LinkedField[] }
  | { readonly is: "union"; readonly of: readonly Linked[] };

export interface LinkedField {
  readonly name: string;
  readonly optional: boolean;
  readonly personal: boolean;
  readonly type: Linked;
}

export interface LinkedEvent {
  readonly name: string;
  readonly meaning: string;
  readonly about: string | undefined;
  /** The whole event: `event` and `event_ts` too. */
  readonly fields: readonly LinkedField[];
}

export interface Catalogue {
  /** Types and shapes, in the order of their names. */
  readonly named: ReadonlyMap<string, Linked>;
  readonly events: readonly LinkedEvent[];
}

/** What lies at the end of a path such as `payload.object.uuid`; lists are not entered. */
export function fieldAt(
  path: string,
  fields: readonly LinkedField[],
  named: ReadonlyMap<string, Linked>,
): LinkedField | undefined {
  const [first, ...rest] = path.split(".");
  const field = fields.find((one) => one.name === first);
  if (field === undefined || rest.length === 0) return field;
  const inner = field.type.is === "name" ? named.get(field.type.name) : field.type;
  return inner?.is === "record" ? fieldAt(rest.join("."), inner.fields, named) : undefined;
}

/** `meeting.started` is typed by the interface `MeetingStarted`. */
export function interfaceName(event: string): string {
  return event.replaceAll(/(?:^|[._])([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}

/** The events of the family `meeting` are listed by the interface `MeetingEvents`. */
export function familyName(family: string): string {
  return `${interfaceName(family)}Events`;
}

/** The types and shapes that `type` names. */
export function namesIn(type: Linked | undefined): readonly string[] {
  switch (type?.is) {
    case "name":
      return [type.name];
    case "list":
      return namesIn(type.of);
    case "union":
      return type.of.flatMap(namesIn);
    case "record":
      return type.fields.flatMap((field) => namesIn(field.type));
    default:
      return [];
  }
}
