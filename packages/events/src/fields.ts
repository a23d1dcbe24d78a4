import type { FieldType } from "./field-type.ts";
import { families } from "./generated/fields.ts";
import { catalogue } from "./index.ts";
import { fieldReader } from "./read-field.ts";

export type { Field, FieldType } from "./field-type.ts";

/**
 * What is known of payloads, as data: the same that their types say. Of the events that the patterns
 * stand for, such as `meeting.*`; those of other families are not loaded.
 *
 * @returns of an event, the type of its payload; undefined for a name that is not in the catalogue or
 * that none of the patterns takes
 */
export async function payloadTypes(
  patterns: readonly string[],
): Promise<(event: string) => FieldType | undefined> {
  const taken = new Set(namesOf(patterns));
  const wanted = new Set(["shapes", ...[...taken].map((name) => catalogue[name]?.family ?? "")]);
  const loaded = await Promise.all(
    Object.entries(families).flatMap(([family, load]) => (wanted.has(family) ? [load()] : [])),
  );
  const shapes = new Map(loaded.flatMap((file) => Object.entries(file.shapes)));
  const payloads = new Map(loaded.flatMap((file) => Object.entries(file.payloads)));
  const read = fieldReader(shapes);
  return (event) => {
    const payload = taken.has(event) ? payloads.get(event) : undefined;
    return payload === undefined ? undefined : read(payload);
  };
}

function namesOf(patterns: readonly string[]): readonly string[] {
  const starts = patterns.filter((one) => one.endsWith("*")).map((one) => one.slice(0, -1));
  return Object.keys(catalogue).filter(
    (name) => patterns.includes(name) || starts.some((start) => name.startsWith(start)),
  );
}
