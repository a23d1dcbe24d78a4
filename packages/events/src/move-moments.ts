/**
 * A copy of `event` whose moments are moved along, so that the last of them is `at` (milliseconds
 * since 1970) and what lies between them is as before: one who left now joined a while ago.
 * `event_ts` is `at` itself.
 */
export function moveMoments<E extends { readonly payload: unknown }>(event: E, at: number): E {
  const moments = [...momentsOf(event.payload)];
  const by = moments.length === 0 ? 0 : at - Math.max(...moments);
  return { ...moved(event, by), event_ts: at };
}

function* momentsOf(value: unknown): Generator<number> {
  const moment = momentOf(value);
  if (moment !== undefined) yield moment;
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* momentsOf(inner);
}

function moved<T>(value: T, by: number): T;
function moved(value: unknown, by: number): unknown {
  const moment = momentOf(value);
  if (moment !== undefined) return inFormOf(value, moment + by);
  if (Array.isArray(value)) return value.map((item) => moved(item, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, by)]));
}

/** Text in RFC 3339, or milliseconds, which in all samples have 13 digits and no other number has. */
function momentOf(value: unknown): number | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  if (/^\d{13}$/.test(String(value))) return Number(value);
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)
    ? Date.parse(value)
    : undefined;
}

/** Zoom's texts are of whole seconds. */
function inFormOf(value: unknown, ms: number): string | number {
  if (typeof value === "number") return ms;
  if (typeof value === "string" && value.includes("T"))
    return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
  return String(ms);
}
