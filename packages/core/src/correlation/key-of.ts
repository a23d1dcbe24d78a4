import type { AnyEvent } from "../events/event.ts";
import { entityOf } from "../events/identity.ts";
import { matches } from "../rules/pattern.ts";

/** What the events of a correlation have in common. Nothing: the event has no part in it. */
export type By<E> = (event: E) => string | number | undefined;

type KeyOf = (event: AnyEvent) => string | undefined;

/** The key of an event that these patterns take, by `by` or else by what the event is about. */
export function createKeyOf(patterns: readonly string[], by: unknown): KeyOf {
  const find = (by ?? entityOf) as (event: AnyEvent) => unknown;
  return (event) => {
    if (!isAny(patterns, event)) return undefined;
    const key = find(event);
    if (key === undefined || key === null || key === "") return undefined;
    if (typeof key !== "string" && typeof key !== "number")
      throw new TypeError(`\`by\` must give a text, not a value of type ${typeof key}`);
    return String(key);
  };
}

/** Whether one of these patterns takes the event. */
export function isAny(patterns: readonly string[], event: AnyEvent): boolean {
  return patterns.some((pattern) => matches(pattern, event.event));
}

/** A pattern or a list of them, as a list. */
export function listOf(given: unknown): readonly string[] {
  return [given].flat() as readonly string[];
}
