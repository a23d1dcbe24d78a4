import { isMatcher, isPlain } from "./condition.ts";

/**
 * A field of the payload without whose value a condition cannot hold: by it a condition is found
 * among many others.
 */
export interface Anchor {
  readonly path: readonly string[];
  /** A number as text: a condition on one holds either way. */
  readonly value: string;
}

/** The first field in a condition that is asked for one certain value. */
export function anchorOf(when: unknown, path: readonly string[] = []): Anchor | undefined {
  if (Array.isArray(when) && path.length === 0) return firstOf(when, (part) => anchorOf(part));
  if (!isPlain(when) || isMatcher(when)) return undefined;
  const fields = Object.entries(when).filter(([key]) => !key.startsWith("$"));
  return firstOf(fields, ([key, wanted]) => {
    const there = [...path, key];
    const certain = typeof wanted === "string" || typeof wanted === "number";
    if (certain) return { path: there, value: String(wanted) };
    return Array.isArray(wanted) ? undefined : anchorOf(wanted, there);
  });
}

/** What an event has in the place of an anchor. */
export function valueAt(payload: unknown, path: readonly string[]): string | undefined {
  let value = payload;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
