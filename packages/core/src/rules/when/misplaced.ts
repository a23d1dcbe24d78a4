import type { FieldType } from "@zoomflow/events";

import { fieldIn, recordsIn } from "./type-members.ts";

interface Misplaced {
  /** What was probably meant, where it has a name. */
  readonly name?: string;
  readonly hint: string;
}

/** Where a field is asked for in a place that has none of this name, and another place has. */
export function meantElsewhere(
  key: string,
  { path, type }: { readonly path: string; readonly type: FieldType },
): Misplaced | undefined {
  if (key === "payload" && path === "")
    return { hint: "A `when` mirrors the payload: leave the name `payload` out." };
  const parts = key.split(".");
  if (parts.length > 1 && leadsSomewhere(type, parts))
    return { hint: `Write it as ${nested(parts)}.` };
  if (WAYS.has(key)) return { name: `$${key}`, hint: "What joins conditions begins with a $." };
  const around = recordsIn(type).flatMap(({ fields }) => [...fields.keys()]);
  const parent = around.find((one) => leadsSomewhere(type, [one, key]));
  if (parent === undefined) return undefined;
  const names = path === "" ? [parent, key] : [...path.split("."), parent, key];
  return { name: names.join("."), hint: `Write it as ${nested([parent, key])}.` };
}

const WAYS: ReadonlySet<string> = new Set(["any", "all", "not", "some", "every", "none", "length"]);

function leadsSomewhere(type: FieldType, parts: readonly string[]): boolean {
  const [key = "", ...rest] = parts;
  const field = fieldIn(type, key);
  return field !== undefined && (rest.length === 0 || leadsSomewhere(field.type, rest));
}

function nested(parts: readonly string[]): string {
  const [key, ...rest] = parts;
  return `{ ${key}: ${rest.length === 0 ? "…" : nested(rest)} }`;
}
