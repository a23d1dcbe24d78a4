import type { AnyEvent } from "../ports.ts";
import { type Anchor, valueAt } from "../rules/anchor.ts";
import type { Expectation } from "../rules/expectation.ts";
import { isWildcard, matches } from "../rules/pattern.ts";

export interface Findable {
  readonly expectation: Expectation;
}

/**
 * Who waits for which events, by the event's name and the field that each insists on: an event costs
 * no more than those that it may be for, however many wait for others.
 */
export interface WaiterIndex<W extends Findable> {
  readonly size: number;
  add(waiter: W): void;
  delete(waiter: W): void;
  /** All whose condition may hold, and few others. */
  candidates(event: AnyEvent): ReadonlySet<W>;
}

interface Field<W> {
  readonly path: readonly string[];
  readonly values: Map<string, Set<W>>;
}

/** Of those that insist on no field: every event has the empty one. */
const NONE: Anchor = { path: [], value: "" };

export function createWaiterIndex<W extends Findable>(): WaiterIndex<W> {
  const all = new Set<W>();
  const patterns = new Map<string, Map<string, Field<W>>>();
  const wildcards = new Set<string>();

  const put = (waiter: W, pattern: string, { path, value }: Anchor): void => {
    const fields = patterns.get(pattern) ?? new Map<string, Field<W>>();
    const name = JSON.stringify(path);
    const field = fields.get(name) ?? { path, values: new Map<string, Set<W>>() };
    const peers = field.values.get(value) ?? new Set();
    patterns.set(pattern, fields.set(name, field));
    field.values.set(value, peers.add(waiter));
    if (isWildcard(pattern)) wildcards.add(pattern);
  };

  const take = (waiter: W, pattern: string, { path, value }: Anchor): void => {
    const fields = patterns.get(pattern);
    const name = JSON.stringify(path);
    const values = fields?.get(name)?.values;
    const peers = values?.get(value);
    peers?.delete(waiter);
    if (peers?.size === 0) values?.delete(value);
    if (values?.size === 0) fields?.delete(name);
    if (fields?.size !== 0) return;
    patterns.delete(pattern);
    wildcards.delete(pattern);
  };

  const collect = ({ payload }: AnyEvent, pattern: string, found: Set<W>): void => {
    for (const { path, values } of patterns.get(pattern)?.values() ?? []) {
      const value = path.length === 0 ? NONE.value : valueAt(payload, path);
      if (value !== undefined) for (const waiter of values.get(value) ?? []) found.add(waiter);
    }
  };

  return {
    get size() {
      return all.size;
    },
    add(waiter) {
      const { events, anchor = NONE } = waiter.expectation;
      all.add(waiter);
      for (const pattern of events) put(waiter, pattern, anchor);
    },
    delete(waiter) {
      const { events, anchor = NONE } = waiter.expectation;
      if (all.delete(waiter)) for (const pattern of events) take(waiter, pattern, anchor);
    },
    candidates(event) {
      const found = new Set<W>();
      collect(event, event.event, found);
      for (const pattern of wildcards)
        if (matches(pattern, event.event)) collect(event, pattern, found);
      return found;
    },
  };
}
