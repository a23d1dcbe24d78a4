import type { Entry, Passed, Recorded, Selection, WindowStore } from "@zoomflow/core/ports";

import { createEntering, type Entered, type NewRun } from "./entering.ts";
import { createEventWriter } from "./event-writer.ts";
import { nameOf, rowOf } from "./names.ts";
import type { Selecting } from "./selective.ts";
import type { Statements } from "./statements.ts";
import { createWindowChanges } from "./window-changes.ts";
import { createWindowStore } from "./window-store.ts";

/** An event that has just been recorded. */
export interface NewEvent {
  readonly id: number;
  readonly entry: Entry;
  /** Characters of its JSON. */
  readonly size: number;
}

/** What a transaction has written, as far as others have to know of it. */
export interface Written {
  readonly runs: readonly NewRun[];
  /** How many runs were dropped, and which states those were in that were there before. */
  readonly dropped: number;
  readonly left: Selecting["left"];
}

export interface RecordResult extends Written {
  readonly recorded: readonly Recorded[];
  readonly events: readonly NewEvent[];
}

/** Each to be called within a transaction. */
export interface Recorder {
  /** Writes events with the runs they ask for, and takes them through windows. */
  record(entries: readonly Entry[]): RecordResult;
  /** Changes windows, and writes what they let through. */
  change(at: number, work: (windows: WindowStore) => Passed): Written & { selection: Selection };
}

export function createRecorder(
  statements: Statements,
  dedupeWindowMs: number,
  isHeld: (run: number) => boolean,
): Recorder {
  const writeEvent = createEventWriter(statements, dedupeWindowMs);
  const enter = createEntering(statements, isHeld);
  const windows = createWindowChanges(createWindowStore(statements, writeEvent));

  const enterPassed = ({ drafts }: Passed, at: number, entered: Entered): void => {
    for (const { event, ...draft } of drafts) {
      const id = rowOf("event", event) ?? -1;
      // The run's place among several lanes: any text will do that is the event's own.
      enter({ id, key: event }, at, draft, entered);
    }
  };

  return {
    record(entries) {
      windows.begin();
      const runs: NewRun[] = [];
      const events: NewEvent[] = [];
      const left: Selecting["left"] = [];
      let dropped = 0;
      let entered: Entered = { runs, left, dropped: [], overtaken: [] };
      const recorded = entries.map((entry): Recorded => {
        const body = entry.arrival.raw ?? JSON.stringify(entry.arrival.event);
        const id = writeEvent(entry, body);
        if (id === undefined) return "known";
        events.push({ id, entry, size: body.length });
        const at = Math.trunc(entry.arrival.receivedAt);
        const event = { id, key: entry.key };
        for (const draft of entry.runs) enter(event, at, draft, entered);
        const passed = entry.through?.pass(windows, nameOf("event", id));
        if (passed !== undefined) enterPassed(passed, at, entered);
        const selection = selectionOf(entered, passed);
        if (selection === undefined) return "recorded";
        dropped += entered.dropped.length;
        entered = { runs, left, dropped: [], overtaken: [] };
        return selection;
      });
      windows.write();
      return { recorded, events, runs, dropped, left };
    },
    change(at, work) {
      windows.begin();
      const passed = work(windows);
      windows.write();
      const entered: Entered = { runs: [], left: [], dropped: [], overtaken: [] };
      enterPassed(passed, Math.trunc(at), entered);
      const { runs, left, ...selection } = entered;
      const { drafts: _drafts, ...rest } = passed;
      const dropped = selection.dropped.length;
      return { runs, left, dropped, selection: { ...selection, ...rest } };
    },
  };
}

function selectionOf(
  { dropped, overtaken }: Entered,
  passed: Passed | undefined,
): Selection | undefined {
  // Most events come to no window, and nothing gives way to their runs.
  if (passed === undefined && dropped.length === 0 && overtaken.length === 0) return undefined;
  const { composed = [], failures = [], missed = [] } = passed ?? {};
  const selection = { dropped, overtaken, composed, failures, missed };
  return Object.values(selection).every(({ length }) => length === 0) ? undefined : selection;
}
