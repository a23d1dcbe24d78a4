import { catalogue } from "@zoomflow/events";

import type { AnyEvent, Hash } from "../ports.ts";

/** Fields that differ between two deliveries of the same event: tokens, signed URLs, passwords. */
const VOLATILE = /token|passw|passcode|(^|_)url$/i;

/** No event of Zoom's is nested this deep; a hostile one must not exhaust the stack. */
const MAX_DEPTH = 64;

/**
 * The event key: the fingerprint by which an event is known again, whatever source it comes from.
 *
 * A digest over name, `event_ts` and the payload in canonical order without volatile fields.
 * A recording is known by its meeting and its files: Zoom has sent the same one twice, seconds
 * apart, with other tokens and times.
 */
export function eventKey(event: AnyEvent, hash: Hash): string {
  return hash(recording(event) ?? canonical([event.event, asText(event.event_ts), event.payload]));
}

/** What the event is about, such as a meeting's uuid: events of one entity are handled in order. */
export function entityOf(event: AnyEvent): string | undefined {
  const known = catalogue[event.event];
  if (known !== undefined && known.entity === undefined) return undefined;
  const named = known?.entity === undefined ? undefined : at(event, known.entity);
  const found = [named, ...guesses(event)].find(isId);
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

function canonical(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (depth === MAX_DEPTH) return '"…"';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  const record = value as Record<string, unknown>;
  const fields = Object.keys(record)
    .filter((key) => !VOLATILE.test(key))
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key], depth + 1)}`);
  return `{${fields.join()}}`;
}

/** Zoom sends some numbers as text: `1` and `"1"` are the same. */
function asText(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}

function isId(value: unknown): value is string | number {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
