import type { EventName, ZoomEvent } from "@zoomflow/events";
import { sample } from "@zoomflow/events/samples";

/** Any of the fields of `T`, at any depth. */
export type Partly<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Partly<T[K]> }
    : T;

/**
 * A sample event as if it had just happened, with some fields of its payload set.
 *
 * @example
 * zoom.emit(happened("meeting.started", { object: { topic: "All hands" } }));
 */
export function happened<N extends EventName>(
  name: N,
  payload?: Partly<ZoomEvent<N>["payload"]>,
): ZoomEvent<N> {
  const event = sample(name);
  return { ...event, event_ts: Date.now(), payload: merge(event.payload, payload ?? {}) };
}

function merge<T>(base: T, fields: unknown): T {
  if (!isRecord(base) || !isRecord(fields)) return fields as T;
  const merged = Object.entries(fields).map(([key, value]) => [key, merge(base[key], value)]);
  return { ...base, ...Object.fromEntries(merged) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
