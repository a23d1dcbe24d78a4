import { ZoomflowError } from "@zoomflow/core";
import { type Found, placeTakenBy } from "@zoomflow/core/ports";

import type { Counters } from "./counters.ts";
import { nameOf } from "./names.ts";
import type { OpenRow } from "./selective.ts";
import type { Statements } from "./statements.ts";

/**
 * Looks at what an earlier process left, within one transaction. Runs with a mark were interrupted
 * in the middle of something that must not be done twice. Where that can be looked up, they do so
 * when they are next carried out; else they are uncertain from now on, and their lanes go on. Runs
 * that were under way while a newer one waited for their place give way now. Those that wait for an
 * event are due at once, since what they make of it is in their code. All others stand as they stood.
 */
export function recover(statements: Statements, counters: Counters, now: number): Found {
  const aliveAt = numberOf(statements.getMeta.get("alive_at")?.["value"]);
  statements.unbegin.run();
  const begun = statements.begun.all() as unknown as readonly Begun[];
  for (const run of begun) interrupt(run, statements, aliveAt ?? 0, now);
  giveWay(statements, now);
  statements.leaveWaits.run();
  statements.wakeWaiting.run(Math.trunc(now));
  counters.forget();
  const { waiting, retrying, uncertain, dead } = counters.now;
  const gap = statements.lastGap.get() as { from_at: number; cause: string } | undefined;
  const lastEventAt = numberOf(statements.lastEvent.get()?.["at"]);
  const claimedAt = numberOf(statements.getMeta.get("due_at")?.["value"]);
  return {
    waiting,
    retrying,
    uncertain,
    dead,
    aliveAt,
    interrupted: begun.length,
    lastEventAt,
    dueAt: latestOf(claimedAt, aliveAt, lastEventAt),
    gap: gap === undefined ? undefined : { from: gap.from_at, cause: gap.cause },
  };
}

interface Begun {
  readonly id: number;
  readonly attempts: number;
  readonly begun: string;
  readonly updated_at: number;
}

function interrupt(run: Begun, statements: Statements, aliveAt: number, now: number): void {
  const { id, begun, updated_at: beganAt } = run;
  const number = run.attempts + 1;
  const { code, message } = new ZoomflowError(
    "ZF_INTERRUPTED",
    `the process ended in the middle of step "${begun}": it may have been done`,
  );
  // When it ended is not known: not before it began, nor before the last sign of life.
  const endedAt = Math.max(beganAt, aliveAt);
  statements.addAttempt.run(id, number, beganAt, endedAt, "uncertain", code, message, begun);
  statements.finish.run("uncertain", number, code, message, now, null, null, null, id);
  statements.unpark.all(id);
}

function giveWay(statements: Statements, now: number): void {
  let dropped = 0;
  for (const { lane } of statements.overtaking.all() as unknown as readonly { lane: string }[]) {
    const newest = statements.overtakenBy.get(lane, 0) as unknown as Newest;
    const rows = statements.openInLane.all(lane) as unknown as readonly OpenRow[];
    const reason = placeTakenBy(nameOf("event", newest.event));
    for (const { id, attempts } of rows.filter((row) => row.id < newest.id)) {
      statements.finish.run("dropped", attempts, null, reason, now, null, null, null, id);
      statements.dropWaits.run(id);
      statements.unpark.all(id);
      dropped++;
    }
  }
  if (dropped > 0) statements.addToMeta.run("total_dropped", String(dropped));
}

interface Newest {
  readonly id: number;
  readonly event: number;
}

function latestOf(...times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function numberOf(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : Number(value);
}
