import type { Arrival } from "@zoomflow/core/ports";

import type { Statements } from "./statements.ts";

/** What there is to be written of an event. */
export interface Writable {
  readonly key: string;
  readonly arrival: Arrival;
  readonly entity?: string | undefined;
}

/** Writes an event; gives the id of its row, or undefined when its key is known. */
export type WriteEvent = (event: Writable, body: string) => number | undefined;

export function createEventWriter(
  { addEvent, freeKey }: Statements,
  dedupeWindowMs: number,
): WriteEvent {
  return ({ key, arrival, entity }, body) => {
    const { event, source } = arrival;
    const receivedAt = Math.trunc(arrival.receivedAt);
    const insert = (): number | undefined => {
      const ts = timeOf(event.event_ts);
      const row = [key, event.event, ts, source, receivedAt, entity ?? null, body] as const;
      const { changes, lastInsertRowid } = addEvent.run(...row);
      return changes === 0 ? undefined : Number(lastInsertRowid);
    };
    const id = insert();
    if (id !== undefined || freeKey.run(key, receivedAt - dedupeWindowMs).changes === 0) return id;
    return insert();
  };
}

/** Zoom sends some numbers as text; what is no time at all is kept in the body only. */
function timeOf(given: unknown): number | null {
  const time = typeof given === "string" && given !== "" ? Number(given) : given;
  return Number.isSafeInteger(time) ? (time as number) : null;
}
