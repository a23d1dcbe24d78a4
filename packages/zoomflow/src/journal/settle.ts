import {
  type AttemptRecord,
  placeTakenBy,
  type RunState,
  type SelectiveMode,
  type Sequel,
} from "@zoomflow/core/ports";

import type { ClaimedRow } from "./claims.ts";
import { nameOf } from "./names.ts";
import type { Statements } from "./statements.ts";

/** A run that can be claimed from now on: one that was put off, or the next of its lane. */
export interface Offered {
  readonly id: number;
  readonly rule: string;
  readonly dueAt: number;
}

export interface Settled {
  readonly written: RunState;
  /** How the run stands now: one that was given back may have been retrying. */
  readonly status: RunState["is"];
  /** The runs that can now be claimed. */
  readonly offered: readonly Offered[];
  /** What is to be recorded with it. */
  readonly sequel?: Sequel;
}

/** Takes secrets out of what an error says. */
export type Redact = (text: string) => string;

/** Writes what became of a claimed run; within a transaction. */
export function createSettler(
  statements: Statements,
  redact: Redact,
): (row: ClaimedRow, state: RunState, attempt: AttemptRecord | undefined, now: number) => Settled {
  const { putOff, giveBack, finish, addAttempt, unpark, dueOfOne, setDoubt, overtakenBy } =
    statements;

  const nextInLane = ({ id, lane }: ClaimedRow): readonly Offered[] => {
    if (lane === null) return [];
    const rows = unpark.all(id) as unknown as { id: number; rule: string; due_at: number }[];
    return rows.map((row) => ({ id: row.id, rule: row.rule, dueAt: row.due_at }));
  };

  /** A run that waits again gives way to a newer one that wants its place. */
  const giveWay = ({ id, lane }: ClaimedRow): Dropped | undefined => {
    const newer = lane === null ? undefined : overtakenBy.get(lane, id);
    if (newer === undefined) return undefined;
    const reason = placeTakenBy(nameOf("event", Number(newer["event"])));
    return { is: "dropped", reason, policy: newer["mode"] as SelectiveMode };
  };

  return (row, state, attempt, now) => {
    const { id, rule } = row;
    const { code, message } = reasonOf(state, redact);
    const doubt = "doubt" in state ? state.doubt : undefined;
    if (row.doubtful || doubt !== undefined)
      setDoubt.run(doubt === undefined ? null : JSON.stringify(doubt), id);
    if (state.is !== "waiting" && state.is !== "retrying") {
      const { startedAt = null, endedAt = now, step = null, last } = attempt ?? {};
      const [name, result] = last === undefined ? [step, null] : [last.step, last.result];
      // Dropped before it had begun, it has no attempt.
      const counts = state.is === "dropped" && attempt === undefined ? 0 : 1;
      const attempts = row.attempts + counts;
      finish.run(state.is, attempts, code, message, endedAt, startedAt, name, result, id);
      const ended = { written: state, status: state.is, offered: nextInLane(row) };
      if (state.is !== "dead" || state.sequel === undefined) return ended;
      return { ...ended, sequel: state.sequel(message ?? "") };
    }
    if (attempt !== undefined && state.is === "retrying") {
      const { number, startedAt, endedAt, step = null } = attempt;
      addAttempt.run(id, number, startedAt, endedAt, state.is, code, message, step);
    }
    const counts = state.is === "waiting" ? row.attempts : row.attempts + 1;
    const gone = giveWay(row);
    if (gone !== undefined) {
      finish.run(gone.is, counts, null, gone.reason, now, null, null, null, id);
      return { written: gone, status: gone.is, offered: nextInLane(row) };
    }
    const dueAt = state.dueAt === undefined ? null : Math.ceil(state.dueAt);
    if (dueAt === null) giveBack.run(now, id);
    else putOff.run(state.is, dueAt, counts, code, message, now, id);
    const status = dueAt === null ? row.status : state.is;
    const due = dueAt ?? (dueOfOne.get(id)?.["due_at"] as number);
    return { written: state, status, offered: [{ id, rule, dueAt: due }, ...nextInLane(row)] };
  };
}

type Dropped = Extract<RunState, { is: "dropped" }>;

function reasonOf(
  state: RunState,
  redact: Redact,
): { readonly code: string | null; readonly message: string | null } {
  if ("error" in state) return { code: state.error.code, message: redact(state.error.message) };
  return { code: null, message: state.is === "dropped" ? state.reason : null };
}
