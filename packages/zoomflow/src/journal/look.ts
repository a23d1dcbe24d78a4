import type { AnyEvent, Arrival, Look, WaitSpec } from "@zoomflow/core/ports";

import type { Statements } from "./statements.ts";

/** So many events are looked through at a time, or fewer when those that are found are so large. */
const BATCH = 2_000;
const MOST_CHARACTERS = 1_000_000;

/** Events after a place that may end a wait; one batch, so that nobody has to wait for it. */
export function lookThrough(statements: Statements, seen: number, spec: WaitSpec): Look {
  const last = Number(statements.lastEventId.get()?.["id"] ?? 0);
  const until = Math.min(last, seen + BATCH);
  const { names, stems } = sorted(spec.events);
  const arrivals: Arrival[] = [];
  let size = 0;
  for (const row of statements.lookFor.iterate(seen, until, spec.dueAt, names, stems)) {
    const { id, source, received_at: receivedAt, body } = row as unknown as EventRow;
    arrivals.push({ event: JSON.parse(body) as AnyEvent, source, receivedAt });
    size += body.length;
    if (size > MOST_CHARACTERS) return { arrivals, seen: id, more: id < last };
  }
  return { arrivals, seen: until, more: until < last };
}

/** Names, and what names begin with, each as a list in JSON. */
function sorted(events: readonly string[]): { readonly names: string; readonly stems: string } {
  const stems = events.filter((one) => one.endsWith("*"));
  return {
    names: JSON.stringify(events.filter((one) => !stems.includes(one))),
    stems: JSON.stringify(stems.map((one) => one.slice(0, -1))),
  };
}

interface EventRow {
  readonly id: number;
  readonly source: string;
  readonly received_at: number;
  readonly body: string;
}
