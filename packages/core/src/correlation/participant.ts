import type { AnyEvent } from "../events/event.ts";
import { at } from "../events/identity.ts";

/** By what a participant is known, and what is told of them. */
export interface Who {
  /** Ids within the meeting: a new one with each joining. */
  readonly ids: readonly string[];
  readonly uuid?: string;
  /** The Zoom user. */
  readonly user?: string;
  readonly name?: string;
  readonly email?: string;
}

/** Names come from strangers: they must not swell what is remembered. */
const MOST_CHARACTERS = 200;
/** A participant who joins again and again is still one. */
const MOST_IDS = 8;

/** Whom an event of a participant is about; undefined where it does not say. */
export function whoIn(event: AnyEvent): Who | undefined {
  const object = at(event.payload, "object.participant");
  // In a breakout room a participant has another id: the one in the meeting stands beside it.
  const ids = [text(at(object, "parent_user_id")), text(at(object, "user_id"))].filter(isText);
  const uuid = text(at(object, "participant_uuid"));
  if (ids.length === 0 && uuid === undefined) return undefined;
  const user = text(at(object, "id")) ?? text(at(object, "participant_user_id"));
  const name = text(at(object, "user_name"));
  const email = text(at(object, "email"));
  return {
    ids,
    ...(uuid !== undefined && { uuid }),
    ...(user !== undefined && { user }),
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
  };
}

/**
 * Which of these it is. An id within the meeting counts most, as long as the uuids do not speak against
 * it; else the uuid, as after a return with a new id, as long as the names do not.
 */
export function find<P extends Who>(people: readonly P[], who: Who): P | undefined {
  let byUuid: P | undefined;
  for (const person of people) {
    const same = person.uuid === who.uuid;
    const sharesId = who.ids.some((id) => person.ids.includes(id));
    if (sharesId && (same || person.uuid === undefined || who.uuid === undefined)) return person;
    if (same && who.uuid !== undefined && !differs(person.name, who.name)) byUuid = person;
  }
  return byUuid;
}

/** What is known of a participant with what has come to be known. */
export function known<P extends Who>(person: P, who: Who): P {
  const news = who.ids.filter((id) => !person.ids.includes(id));
  const ids = news.length === 0 ? person.ids : [...person.ids, ...news].slice(-MOST_IDS);
  return { ...person, ...who, ids };
}

export function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, MOST_CHARACTERS) : undefined;
}

function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
