import type { PruneLimits } from "@zoomflow/core/ports";

import type { Statements } from "./statements.ts";

/** What was forgotten with a step of the walk, if it was an event. */
export interface Forgotten {
  readonly event: "old" | "early" | undefined;
}

/** So many rows are looked at or deleted in a step, so that none takes long. */
const SLICE = 50;
/** Where there is more than the limit, room is made for a while. */
const SPARE = 0.9;

const NOTHING: Forgotten = { event: undefined };

/**
 * Walks from the oldest event on and forgets what may go, in steps of a few rows: an event may have
 * thousands of runs. Each step is taken within a transaction, and the walk can rest between any two.
 *
 * An event that is forgotten for want of room leaves its key behind while Zoom might still deliver it
 * again, at or after `dedupeFrom`: without it what was done would be done twice. The newest event
 * always does: SQLite would give its number, by which runs and waits know it, to the next one.
 */
export function* forgetting(
  statements: Statements,
  { before, maxBytes = Infinity }: PruneLimits,
  dedupeFrom: number,
): Generator<Forgotten, void> {
  let room = bytesOf(statements) > maxBytes ? SPARE * maxBytes : Infinity;
  for (let place = 0, step = 0; ; step++) {
    const event = statements.nextEvent.get(place) as unknown as OldEvent | undefined;
    if (event === undefined) return;
    place = event.id;
    const old = event.received_at < before;
    if (step % SLICE === 0 && bytesOf(statements) <= room) room = Infinity;
    if (!old && room === Infinity) return;
    const bare = event.bare === 1;
    const known = !old && event.received_at >= dedupeFrom;
    const keyStays = known || isNewest(statements, event.id);
    if ((bare && keyStays) || !(yield* mayGo(statements, event.id))) {
      yield NOTHING;
      continue;
    }
    yield* forgetRuns(statements, event.id);
    if (keyStays) keepKey(statements, event.id);
    else statements.forgetEvent.run(event.id);
    yield bare ? NOTHING : { event: old ? "old" : "early" };
  }
}

/** What the journal's pages hold, those that are free for new events left out. */
export function bytesOf(statements: Statements): number {
  return Number(statements.bytes.get()?.["bytes"]);
}

function isNewest(statements: Statements, event: number): boolean {
  return statements.nextEvent.get(event) === undefined;
}

interface OldEvent {
  readonly id: number;
  readonly received_at: number;
  /** Only its key is left. */
  readonly bare: 0 | 1;
}

/** Whether no window holds an event, and none of its runs has to stay. */
function* mayGo(statements: Statements, event: number): Generator<Forgotten, boolean> {
  if (statements.heldEvent.get(event) !== undefined) return false;
  for (let place = 0; ;) {
    const runs = runsAfter(statements, event, place);
    if (runs.some(({ finished }) => finished === 0)) return false;
    if (runs.length < SLICE) return true;
    place = runs.at(-1)?.id ?? place;
    yield NOTHING;
  }
}

function* forgetRuns(statements: Statements, event: number): Generator<Forgotten, void> {
  const { forgetSteps, forgetAttempts, forgetRun } = statements;
  for (let runs = runsAfter(statements, event, 0); ; runs = runsAfter(statements, event, 0)) {
    for (const { id, finished } of runs) {
      if (finished === 0) return; // asked for since it was looked at
      for (const forget of [forgetSteps, forgetAttempts])
        while (forget.run(id, SLICE).changes === SLICE) yield NOTHING;
      forgetRun.run(id);
      if (runs.length > 1) yield NOTHING;
    }
    if (runs.length < SLICE) return;
  }
}

/** Written anew: SQLite does not move rows together when one becomes smaller. */
export function keepKey({ keyOf, forgetEvent, addKey }: Statements, event: number): void {
  const row = keyOf.get(event) as unknown as KeyRow;
  if (forgetEvent.run(event).changes === 0) return;
  addKey.run(event, row.key, row.name, row.event_ts, row.source, row.received_at);
}

interface KeyRow {
  readonly key: string;
  readonly name: string;
  readonly event_ts: number | null;
  readonly source: string;
  readonly received_at: number;
}

function runsAfter(statements: Statements, event: number, place: number): readonly RunRow[] {
  return statements.runsAfter.all(event, place, SLICE) as unknown as readonly RunRow[];
}

interface RunRow {
  readonly id: number;
  readonly finished: 0 | 1;
}
