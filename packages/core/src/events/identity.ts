import { catalogue } from "@zoomflow/events";

import type { AnyEvent, Hash } from "../ports.ts";

/** Fields that differ between two deliveries of the same event: tokens, signed URLs, passwords. */
const VOLATILE = /token|passw|passcode|(^|_)url$/i;

/** No event of Zoom's is nested this deep; a hostile one must not exhaust the stack. */
const MAX_DEPTH = 64;

/**
 * The event key: the fingerprint by which an event is known again, whatever source it comes from.
 *
 * A digest over name, `event_ts` and the payload in canonical order without volatile fields, behind
 * the time: keys of events that come one after the other then lie side by side in the journal's
 * index, which halves the price of writing them. A recording is known by its meeting and its files:
 * Zoom has sent the same one twice, seconds apart, with other tokens and times.
 */
export function eventKey(event: AnyEvent, hash: Hash): string {
  const files = recording(event);
  if (files !== undefined) return hash(files);
  const { event: name, event_ts: time, payload } = event;
  const digest = hash(canonical([name, asText(time), payload]));
  return isTime(time) ? `${time}-${digest}` : digest;
}

/** What the event is about, such as a meeting's uuid: events of one entity are handled in order. */
export function entityOf(event: AnyEvent): string | undefined {
  const known = catalogue[event.event];
  if (known !== undefined && known.entity === undefined) return undefined;
  const named = known?.entity === undefined ? undefined : at(event, known.entity);
  const found = isId(named) ? named : guesses(event).find(isId);
  return found === undefined ? undefined : String(found);
}

/** The value at a dotted path, if there is one. */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split(".")) found = isRecord(found) ? found[key] : undefined;
  return found;
}

/** Zoom's usual places, for events that the catalogue does not know yet or that lack what it names. */
function guesses(event: AnyEvent): readonly unknown[] {
  const object = at(event.payload, "object");
  return [at(object, "uuid"), at(object, "id")];
}

function recording(event: AnyEvent): string | undefined {
  if (event.event !== "recording.completed") return undefined;
  const object = at(event.payload, "object");
  const files = at(object, "recording_files");
  const uuid = at(object, "uuid");
  if (typeof uuid !== "string" || !Array.isArray(files) || files.length === 0) return undefined;
  const ids: readonly unknown[] = files.map((file) => at(file, "id"));
  if (!ids.every(isId)) return undefined;
  return canonical({ recording: uuid, files: ids.map(String).toSorted() });
}

/** The same text for the same JSON, whatever the order of its fields, and without the volatile ones. */
function canonical(value: unknown): string {
  return JSON.stringify(inOrder(value, 0)) ?? "null";
}

/** To copy in order and let the engine write is quicker, and leaves less behind, than to write here. */
function inOrder(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) return "…";
  if (Array.isArray(value)) return value.map((item) => inOrder(item, depth + 1));
  const record = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(record).toSorted())
    if (!isVolatile(name)) ordered[safe(name)] = inOrder(record[name], depth + 1);
  return ordered;
}

/** The one name that cannot simply be given to an object. */
function safe(name: string): string {
  return name === "__proto__" ? "\0proto" : name;
}

/** What was found of names: there are few, and each comes with every event. */
const volatile = new Map<string, boolean>();
/** A stranger may make up names without end. */
const MOST_NAMES = 2_000;

function isVolatile(name: string): boolean {
  const known = volatile.get(name);
  if (known !== undefined) return known;
  const found = VOLATILE.test(name);
  if (volatile.size < MOST_NAMES) volatile.set(name, found);
  return found;
}

/** Zoom sends some numbers as text: `1` and `"1"` are the same. */
function asText(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}

function isTime(value: unknown): boolean {
  if (typeof value === "string") return /^\d{1,16}$/.test(value);
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isId(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
