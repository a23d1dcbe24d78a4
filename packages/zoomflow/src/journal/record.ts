import { type Selection, type Entry, type Recorded, spreadLane } from "@zoomflow/core/ports";

import { createSelector, type Selecting } from "./selective.ts";
import type { Statements } from "./statements.ts";

/** A run that has just been recorded. */
export interface NewRun {
  readonly rule: string;
  readonly dueAt: number;
  readonly skipped: boolean;
}

/** An event that has just been recorded. */
export interface NewEvent {
  readonly id: number;
  readonly entry: Entry;
  /** Characters of its JSON. */
  readonly size: number;
}

export interface RecordResult {
  readonly recorded: readonly Recorded[];
  readonly events: readonly NewEvent[];
  readonly runs: readonly NewRun[];
  /** How many runs were dropped, and which states those were in that were there before. */
  readonly dropped: number;
  readonly left: Selecting["left"];
}

/** Writes events with the runs they ask for; to be called within a transaction. */
export function createRecorder(
  statements: Statements,
  dedupeWindowMs: number,
  isHeld: (run: number) => boolean,
): (entries: readonly Entry[]) => RecordResult {
  const { addEvent, freeKey, addRun, addRunToLane, firstInLane, setSource } = statements;
  const select = createSelector(statements, isHeld);

  /** The id of the new row; undefined for a known event. */
  const insertEvent = ({ key, arrival, entity }: Entry, body: string): number | undefined => {
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

  const isFree = (lane: string): boolean => firstInLane.get(lane) === undefined;

  return (entries) => {
    const runs: NewRun[] = [];
    const events: NewEvent[] = [];
    const left: Selecting["left"] = [];
    let dropped = 0;
    const recorded = entries.map((entry): Recorded => {
      const body = entry.arrival.raw ?? JSON.stringify(entry.arrival.event);
      const event = insertEvent(entry, body);
      if (event === undefined) return "known";
      events.push({ id: event, entry, size: body.length });
      const at = Math.trunc(entry.arrival.receivedAt);
      let selecting: Selecting | undefined;
      for (const { rule, lane, skip, mode, width, source } of entry.runs) {
        let wanted = true;
        if (skip) addRun.run(event, rule, lane ?? null, "skipped", at, at, at);
        else if (lane === undefined) addRun.run(event, rule, null, "waiting", at, at, at);
        else if (mode !== undefined) {
          selecting ??= { dropped: [], overtaken: [], left };
          wanted = select({ event, rule, lane, mode, at }, selecting);
        } else if (width === undefined) addRunToLane.run(event, rule, lane, at);
        else addRunToLane.run(event, rule, spreadLane(lane, width, entry.key, isFree), at);
        if (source !== undefined) setSource.run(source);
        if (wanted) runs.push({ rule, dueAt: at, skipped: skip });
      }
      dropped += selecting?.dropped.length ?? 0;
      return selectionOf(selecting) ?? "recorded";
    });
    return { recorded, events, runs, dropped, left };
  };
}

function selectionOf(selecting: Selecting | undefined): Selection | undefined {
  if (selecting === undefined) return undefined;
  const { dropped, overtaken } = selecting;
  return dropped.length + overtaken.length === 0 ? undefined : { dropped, overtaken };
}

/** Zoom sends some numbers as text; what is no time at all is kept in the body only. */
function timeOf(given: unknown): number | null {
  const time = typeof given === "string" && given !== "" ? Number(given) : given;
  return Number.isSafeInteger(time) ? (time as number) : null;
}
