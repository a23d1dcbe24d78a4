import {
  type LeftOut,
  placeTakenBy,
  type SelectiveMode,
  unfinishedBefore,
} from "@zoomflow/core/ports";

import { nameOf } from "./names.ts";
import type { Statements } from "./statements.ts";

/** What becomes of the runs in the lanes that one event touches. */
export interface Selecting {
  readonly dropped: LeftOut[];
  readonly overtaken: LeftOut[];
  /** In which states those were that were there before and are dropped. */
  readonly left: ("waiting" | "retrying")[];
}

/** A new run, and what its rule wants of the unfinished ones of its lane. */
export interface Newcomer {
  readonly event: number;
  /** Of that event. */
  readonly key: string;
  readonly rule: string;
  readonly lane: string;
  readonly mode: SelectiveMode;
  readonly at: number;
}

/**
 * Adds a run as its mode wants it, within a transaction. Runs that this process holds may be under
 * way: they stay, and the new one behind them.
 *
 * @returns whether the new run is to be carried out
 */
export function createSelector(
  statements: Statements,
  isHeld: (run: number) => boolean,
): (newcomer: Newcomer, selecting: Selecting) => boolean {
  const { openInLane, firstInLane, finish, addDropped, addOvertaking, addRunToLane } = statements;

  const leaveOut = ({ event, key, rule, lane, at }: Newcomer, before: number): LeftOut => {
    const reason = unfinishedBefore(nameOf("run", before));
    const run = addDropped.run(event, rule, lane, at, reason).lastInsertRowid;
    const name = nameOf("run", Number(run));
    return { run: name, rule, key, receivedAt: at, attempts: 0, policy: "drop", reason };
  };

  const makeRoom = ({ event, lane, mode, at }: Newcomer, selecting: Selecting): void => {
    const reason = placeTakenBy(nameOf("event", event));
    const rows = openInLane.all(lane) as unknown as readonly OpenRow[];
    for (const { id, rule, key, status, attempts, created_at: receivedAt } of rows) {
      const leftOut = {
        run: nameOf("run", id),
        rule,
        key,
        receivedAt,
        attempts,
        policy: mode,
        reason,
      };
      if (isHeld(id)) selecting.overtaken.push(leftOut);
      else {
        finish.run("dropped", attempts, null, reason, at, null, null, null, id);
        selecting.dropped.push(leftOut);
        selecting.left.push(status);
      }
    }
  };

  return (newcomer, selecting) => {
    const { event, rule, lane, mode, at } = newcomer;
    if (mode !== "drop") {
      makeRoom(newcomer, selecting);
      addOvertaking.run(event, rule, lane, at, mode);
      return true;
    }
    const before = firstInLane.get(lane)?.["id"];
    if (before === undefined) addRunToLane.run(event, rule, lane, at);
    else selecting.dropped.push(leaveOut(newcomer, Number(before)));
    return before === undefined;
  };
}

/** Of `openInLane`. */
export interface OpenRow {
  readonly id: number;
  readonly rule: string;
  /** Of its event. */
  readonly key: string;
  readonly status: "waiting" | "retrying";
  readonly attempts: number;
  readonly created_at: number;
}
