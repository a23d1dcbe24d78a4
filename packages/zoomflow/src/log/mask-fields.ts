import type { AnyEvent } from "@zoomflow/core";

import { maskPersonal } from "../personal/mask-personal.ts";
import { maskText } from "../personal/mask-text.ts";
import { type Sensitivity, sensitivityOf } from "./field-names.ts";

/** What of a line may be written. */
export interface FieldMask {
  fields(fields: object): object;
  text(text: string): string;
}

/** A line that holds more is cut: it is to be read, and written, in passing. */
const MOST_VALUES = 1_000;
const DEEPEST = 12;

/**
 * Takes out of lines what a rule or a plugin may have put there: values of fields that are called like
 * secrets, at any depth, and unless `personal` is true what is known of people, by the names of
 * fields, by what the catalogue says of events, and addresses and numbers by their looks. The lines'
 * own objects are left alone; whatever cannot be read is said to be so.
 */
export function createFieldMask(personal: () => boolean): FieldMask {
  const text = (given: string): string => (personal() ? given : maskText(given));

  const walk = (value: unknown, path: Path): unknown => {
    if (typeof value === "string") return text(value);
    if (typeof value === "bigint") return String(value);
    if (typeof value !== "object" || value === null) return value;
    if (path.within.includes(value)) return "[circular]";
    if (path.within.length > DEEPEST || path.count.left <= 0) return "[left out]";
    const plain = plainOf(value);
    if (typeof plain !== "object" || plain === null) return walk(plain, path);
    const inner = { within: [...path.within, value], count: path.count };
    if (Array.isArray(plain))
      return plain.slice(0, Math.max(1, inner.count.left)).map((item) => {
        inner.count.left--;
        return walk(item, inner);
      });
    const clean = entries(plain, inner);
    return isEvent(clean) && !personal() ? maskPersonal(clean) : clean;
  };

  const entries = (fields: object, path: Path): object => {
    const clean: [string, unknown][] = [];
    for (const [name, value] of Object.entries(fields)) {
      if (path.count.left-- <= 0) break;
      const kept = keptBack(sensitivityOf(name), value, personal());
      clean.push([name, kept === undefined ? walk(value, path) : `[${kept}]`]);
    }
    return Object.fromEntries(clean);
  };

  return {
    text,
    fields(fields) {
      try {
        return entries(fields, { within: [fields], count: { left: MOST_VALUES } });
      } catch {
        return { unreadable: true }; // a getter of somebody's that throws
      }
    },
  };
}

interface Path {
  /** The objects around a value. */
  readonly within: readonly object[];
  readonly count: { left: number };
}

/** Flags and what is empty tell nothing; a number may be a pass code. */
function keptBack(
  named: Sensitivity | undefined,
  value: unknown,
  personal: boolean,
): Sensitivity | undefined {
  if (named === undefined || (named === "personal" && personal)) return undefined;
  if (value === null || value === undefined || value === "" || typeof value === "boolean")
    return undefined;
  return isSealed(value) ? undefined : named;
}

/** A `Secret` prints as its name, which is worth more than that there is one. */
function isSealed(value: unknown): boolean {
  return /^\[secret [^\]]+\]$/.test(String(typeof value === "object" ? plainOf(value) : ""));
}

/** As JSON would have it; an error with what it says, where, and what else it carries. */
function plainOf(value: object | null): unknown {
  if (value instanceof Error) return errorOf(value);
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof Set) return [...(value as ReadonlySet<unknown>)];
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  const { toJSON } = (value ?? {}) as { toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(value) as unknown) : value;
}

function errorOf(error: Error): object {
  const { name: type, message, stack, cause } = error;
  return {
    ...Object.fromEntries(Object.entries(error)),
    type,
    message,
    stack,
    ...(cause !== undefined && { cause }),
  };
}

function isEvent(value: object): value is AnyEvent {
  return "event" in value && typeof value.event === "string" && "payload" in value;
}
