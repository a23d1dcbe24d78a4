import { type Dropped, type LeftOut, type RunDraft, spreadLane } from "@zoomflow/core/ports";

import { nameOf } from "./names.ts";
import { createSelector, type Selecting } from "./selective.ts";
import type { Statements } from "./statements.ts";

/** A run that has just been recorded. */
export interface NewRun {
  readonly rule: string;
  readonly dueAt: number;
  readonly skipped: boolean;
}

/** An event in the journal, as far as its runs need it. */
export interface Recorded {
  readonly id: number;
  readonly key: string;
}

/** What came of the runs that were recorded. */
export interface Entered extends Selecting {
  readonly runs: NewRun[];
}

/** Records a run of an event as its policies say, within a transaction. */
export type Enter = (event: Recorded, at: number, draft: RunDraft, entered: Entered) => void;

export function createEntering(statements: Statements, isHeld: (run: number) => boolean): Enter {
  const { addRun, addRunToLane, addDropped, firstInLane, setSource, setStart } = statements;
  const select = createSelector(statements, isHeld);

  const isFree = (lane: string): boolean => firstInLane.get(lane) === undefined;

  const leaveOut = (
    { id: event, key }: Recorded,
    at: number,
    { rule, lane }: RunDraft,
    { policy, reason }: Dropped,
  ): LeftOut => {
    const { lastInsertRowid } = addDropped.run(event, rule, lane ?? null, at, reason);
    const run = nameOf("run", Number(lastInsertRowid));
    return { run, rule, key, receivedAt: at, attempts: 0, policy, reason };
  };

  return (recorded, at, draft, entered) => {
    const { id: event, key } = recorded;
    const { rule, lane, skip, mode, width, source, dropped } = draft;
    // A clock that was set back goes on in parts of milliseconds; rows hold whole ones.
    const dueAt = Math.ceil(draft.dueAt ?? at);
    let wanted = true;
    if (dropped !== undefined) {
      wanted = false;
      entered.dropped.push(leaveOut(recorded, at, draft, dropped));
    } else if (skip) addRun.run(event, rule, lane ?? null, "skipped", at, at, at);
    else if (lane === undefined) addRun.run(event, rule, null, "waiting", at, at, at);
    else if (mode !== undefined) wanted = select({ event, key, rule, lane, mode, at }, entered);
    else if (width === undefined) addRunToLane.run(event, rule, lane, at);
    else addRunToLane.run(event, rule, spreadLane(lane, width, key, isFree), at);
    if (source !== undefined) setSource.run(source);
    if (wanted && dueAt !== at) setStart.run(dueAt);
    if (wanted) entered.runs.push({ rule, dueAt, skipped: skip });
  };
}
