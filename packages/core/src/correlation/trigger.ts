import type { EventsOf } from "../rules/pattern.ts";
import type { Correlation } from "../windows/correlation.ts";
import type { Correlator } from "../windows/window.ts";

declare const yields: unique symbol;

/** Which correlation a trigger is. */
export type TriggerKind = "pair" | "absent" | "count" | "sequence" | "session" | "schedule";

/**
 * What sets a rule off, where a single event cannot: several that belong together, one that fails to
 * come, or a time. The rule then gets `E`, an event of zoomflow's own. Made by `pair` and its like only.
 */
export interface Trigger<E> extends Correlation {
  readonly of: TriggerKind;
  /** As they were given. */
  readonly options: object;
  readonly [yields]?: E;
}

/** What a rule with this trigger gets. */
export type TriggeredBy<T> = T extends Trigger<infer E> ? E : EventsOf<T>;

/** Fields that every event of zoomflow's own has. It has no `payload`: `when` mirrors its own fields. */
export interface OwnEvent<Name extends `zoomflow.${string}`> {
  readonly event: Name;
  /** When it happened, in milliseconds since the epoch, by the times of its events. */
  readonly event_ts: number;
  /** What its events have in common: what `by` gave. */
  readonly key: string;
}

/** What there is to be said of a trigger. */
interface Declared {
  /** Patterns of the events that it looks at. */
  readonly patterns: readonly unknown[];
  readonly options: object;
  /** Makes its machine; called once the options have been checked, and perhaps never. */
  readonly make: () => Correlator;
  /** Where windows of another trigger of this kind are of no use to it. Default: they may be. */
  readonly stage?: string;
}

export function trigger<E>(of: TriggerKind, declared: Declared): Trigger<E> {
  const { patterns, options, make, stage = of } = declared;
  let correlator: Correlator | undefined;
  return {
    of,
    kind: stage,
    patterns: patterns.flat() as readonly string[],
    options,
    get correlator() {
      correlator ??= make();
      return correlator;
    },
  };
}

export function isTrigger(value: unknown): value is Trigger<unknown> {
  return typeof value === "object" && value !== null && "of" in value && "patterns" in value;
}
