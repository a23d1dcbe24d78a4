/** Ids come as numbers in some events and as text in others: `1` and `"1"` are the same id. */
export function equal(value: unknown, wanted: unknown): boolean {
  if (value === wanted) return true;
  return (
    isScalar(value) &&
    isScalar(wanted) &&
    typeof value !== typeof wanted &&
    String(value) === String(wanted)
  );
}

export function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

/** A record as one writes it; a Map, a Date or an expression would compile to a test that means nothing. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isObject(value) || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** What an object holds under a name of its own: names of a prototype's fields are names like any other. */
export function fieldOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
