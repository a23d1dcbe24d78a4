import type { AnyEvent } from "../ports.ts";
import type { Expectation } from "../rules/expectation.ts";
import { isWildcard, matches } from "../rules/pattern.ts";
import { type Anchor, valueAt } from "../rules/when/anchor.ts";
import { subjectOf } from "../rules/when/subject.ts";

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
const NONE: Anchor = { path: [], values: [""] };

export function createWaiterIndex<W extends Findable>(): WaiterIndex<W> {
  const all = new Set<W>();
  const patterns = new Map<string, Map<string, Field<W>>>();
  const wildcards = new Set<string>();

  const put = (waiter: W, pattern: string, { path, values }: Anchor): void => {
    const fields = patterns.get(pattern) ?? new Map<string, Field<W>>();
    const name = JSON.stringify(path);
    const field = fields.get(name) ?? { path, values: new Map<string, Set<W>>() };
    patterns.set(pattern, fields.set(name, field));
    for (const value of values) {
      const peers = field.values.get(value) ?? new Set();
      field.values.set(value, peers.add(waiter));
    }
    if (isWildcard(pattern)) wildcards.add(pattern);
  };

  const take = (waiter: W, pattern: string, { path, values }: Anchor): void => {
    const fields = patterns.get(pattern);
    const name = JSON.stringify(path);
    const known = fields?.get(name)?.values;
    for (const value of values) {
      const peers = known?.get(value);
      peers?.delete(waiter);
      if (peers?.size === 0) known?.delete(value);
    }
    if (known?.size === 0) fields?.delete(name);
    if (fields?.size !== 0) return;
    patterns.delete(pattern);
    wildcards.delete(pattern);
  };

  const collect = (subject: unknown, pattern: string, found: Set<W>): void => {
    for (const { path, values } of patterns.get(pattern)?.values() ?? []) {
      const value = path.length === 0 ? "" : valueAt(subject, path);
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
      const subject = subjectOf(event);
      collect(subject, event.event, found);
      for (const pattern of wildcards)
        if (matches(pattern, event.event)) collect(subject, pattern, found);
      return found;
    },
  };
}
