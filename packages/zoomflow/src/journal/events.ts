import type { AnyEvent, Entry, Run } from "@zoomflow/core/ports";

import type { ClaimedRow } from "./claims.ts";
import { nameOf } from "./names.ts";
import type { Statements } from "./statements.ts";

/** Makes runs of claimed rows. */
export interface RunReader {
  /** Keeps an event that was just recorded at hand: its runs are as a rule claimed at once. */
  remember(id: number, entry: Pick<Entry, "key" | "arrival">, size: number): void;
  read(row: ClaimedRow): Run;
}

type EventPart = Pick<Run, "eventKey" | "event" | "source" | "receivedAt">;

/** So many events are kept at hand, the oldest leaving first; larger ones never. */
const REMEMBERED = 1_000;
const LARGE = 8_192;

export function createRunReader(statements: Statements): RunReader {
  const events = new Map<number, EventPart>();

  const keep = (id: number, event: EventPart, size: number): void => {
    if (size > LARGE) return;
    events.set(id, event);
    if (events.size > REMEMBERED) events.delete(events.keys().next().value as number);
  };

  const eventOf = (id: number): EventPart => {
    const known = events.get(id);
    if (known !== undefined) return known;
    const row = statements.eventOf.get(id) as unknown as EventRow;
    const event = {
      eventKey: row.key,
      event: JSON.parse(row.body) as AnyEvent,
      source: row.source,
      receivedAt: row.received_at,
    };
    keep(id, event, row.body.length);
    return event;
  };

  const stepsOf = (id: number): Readonly<Record<string, unknown>> => {
    const rows = statements.stepsOf.all(id) as unknown as { name: string; result: string }[];
    return Object.fromEntries(
      rows.map(({ name, result }) => [name, JSON.parse(result) as unknown]),
    );
  };

  return {
    remember: (id, { key, arrival: { event, source, receivedAt } }, size) =>
      keep(id, { eventKey: key, event, source, receivedAt }, size),
    read({ id, rule, lane, attempts, event, stepped }) {
      const steps = stepped ? stepsOf(id) : {};
      const common = { id: nameOf("run", id), rule, lane: lane ?? undefined, attempts, steps };
      return { ...common, ...eventOf(event) };
    },
  };
}

interface EventRow {
  readonly key: string;
  readonly body: string;
  readonly source: string;
  readonly received_at: number;
}
