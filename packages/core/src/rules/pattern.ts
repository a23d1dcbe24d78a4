import type { EventName, ZoomEvents } from "@zoomflow/events";

type Family<N extends string> = N extends `${infer F}.${string}` ? `${F}.*` : never;
type Stem<N extends string> = N extends `${infer F}_${string}` ? `${F}_*` : never;

/** Which events are meant: a name, `family.*`, a stem such as `phone.callee_*`, or `*` for all. */
export type Pattern = EventName | Family<EventName> | Stem<EventName> | "*";

type Named<P extends string> = P extends "*"
  ? EventName
  : P extends `${infer Start}*`
    ? Extract<EventName, `${Start}${string}`>
    : Extract<EventName, P>;

/** The events that a pattern, or a list of them, stands for: a union told apart by `event`. */
export type EventsOf<P> = P extends readonly (infer Q)[]
  ? Q extends string
    ? ZoomEvents[Named<Q>]
    : never
  : P extends string
    ? ZoomEvents[Named<P>]
    : never;

/** Whether a pattern takes an event of this name. */
export function matches(pattern: string, name: string): boolean {
  return isWildcard(pattern) ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

export function isWildcard(pattern: string): boolean {
  return pattern.endsWith("*");
}
