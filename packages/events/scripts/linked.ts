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
  readonly scopes: readonly string[];
  /** The event that this one is another spelling of. */
  readonly like: string | undefined;
  /** The name up to its first dot; for a name without one, the source file's. */
  readonly family: string;
  /** The whole event: `event` and `event_ts` too. */
  readonly fields: readonly LinkedField[];
}

export interface Catalogue {
  /** Types and shapes, in the order of their names. */
  readonly named: ReadonlyMap<string, Linked>;
  /** The name of the source file in which each type or shape stands, without `.txt`. */
  readonly homes: ReadonlyMap<string, string>;
  readonly events: readonly LinkedEvent[];
}

/** The type at the end of a path such as `payload.object.uuid`; `0` is the first item of a list. */
export function typeAt(
  path: string,
  fields: readonly LinkedField[],
  named: ReadonlyMap<string, Linked>,
): Linked | undefined {
  let type: Linked | undefined = { is: "record", fields };
  for (const step of path.split(".")) {
    const known: Linked | undefined = type?.is === "name" ? named.get(type.name) : type;
    if (known?.is === "record") type = known.fields.find(({ name }) => name === step)?.type;
    else type = known?.is === "list" && step === "0" ? known.of : undefined;
  }
  return type;
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
