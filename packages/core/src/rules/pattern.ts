import type { EventName, KnownEvents, KnownPatterns, ZoomEvents } from "@zoomflow/events";

/** What a project has added to the catalogue by declaration merging: mostly nothing. */
type Added = Exclude<EventName, keyof KnownEvents>;

type Wildcards<N extends string> = N extends `${infer F}.${infer S}_${string}`
  ? `${F}.*` | `${F}.${S}_*`
  : N extends `${infer F}.${string}`
    ? `${F}.*`
    : never;

type Either<A, B> = A | B;

/** Which events are meant: a name, `family.*`, a stem such as `phone.callee_*`, or `*` for all. */
export type Pattern = EventName | Either<keyof KnownPatterns, Wildcards<Added>>;

/**
 * The names a pattern takes. The catalogue says so of its own: to try each of its names against a
 * wildcard takes the compiler, and so an editor, longer than everything else.
 */
type Named<P> = P extends EventName
  ? P
  : P extends `${infer Start}*`
    ? Either<Catalogued<P>, Extract<Added, `${Start}${string}`>>
    : never;

type Catalogued<P> = P extends keyof KnownPatterns ? KnownPatterns[P] : never;

/** The events that a pattern, or a list of them, stands for: a union told apart by `event`. */
export type EventsOf<P> = ZoomEvents[P extends readonly (infer Q)[] ? Named<Q> : Named<P>];

/** Whether a pattern takes an event of this name. */
export function matches(pattern: string, name: string): boolean {
  return isWildcard(pattern) ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

export function isWildcard(pattern: string): boolean {
  return pattern.endsWith("*");
}
