import type { Doubt } from "@zoomflow/core/ports";

import { PARKED } from "./migrations.ts";
import { nameOf } from "./names.ts";

/** An event as the journal has it. Times in wall-clock milliseconds. */
export interface StoredEvent {
  /** As in `e12`. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly eventTs: number | undefined;
  readonly source: string;
  readonly receivedAt: number;
  readonly entity: string | undefined;
  /** The rule that it was composed for, if it is an event of zoomflow's own. */
  readonly rule?: string;
  /** Its JSON as it came. */
  readonly body: string;
}

/** A run as the journal has it. Times in wall-clock milliseconds. */
export interface StoredRun {
  /** As in `r34`. */
  readonly id: string;
  readonly event: string;
  readonly eventName: string;
  /** `replay`, else the source of its event. */
  readonly source: string;
  readonly rule: string;
  /**
   * `running` only where the journal knows: in the middle of something that must not be done twice.
   * Other runs that are under way are still `waiting` or `retrying` here.
   */
  readonly state: string;
  readonly attempts: number;
  /** Of a run that is not finished; undefined while it is another run's turn in its lane. */
  readonly dueAt: number | undefined;
  /** The step in the middle of which it is, or was when the process ended. */
  readonly step: string | undefined;
  /** The process ended in the middle of that step: uncertain from the next start on. */
  readonly interrupted?: true;
  /** The step that may have been done: looked up before the run goes on. */
  readonly doubt?: string;
  readonly error: StoredError | undefined;
  /** What its own code waits for. */
  readonly waitsFor: readonly StoredWait[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An event that is made of others, or is a part of one. */
export interface StoredPart {
  readonly id: string;
  readonly name: string;
}

/** A window of a rule in which an event waits, or is remembered. */
export interface StoredWindow {
  readonly rule: string;
  readonly stage: string;
  /** When it is looked at; undefined while it only waits for other events. */
  readonly dueAt: number | undefined;
}

export interface StoredWait {
  readonly step: string;
  /** Names, or patterns of them. */
  readonly events: readonly string[];
  readonly dueAt: number;
}

export interface StoredError {
  /** None where a run was dropped. */
  readonly code: string | undefined;
  readonly message: string;
}

export interface StoredAttempt {
  readonly number: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: string;
  /** At which it failed. */
  readonly step?: string;
  readonly error: StoredError | undefined;
}

export interface StoredStep {
  readonly name: string;
  /** As JSON. */
  readonly result: string;
  readonly finishedAt: number;
}

export interface StoredGap {
  readonly from: number;
  /** Null while it lasts. */
  readonly to: number | null;
  readonly cause: string;
}

export type Row = Readonly<Record<string, string | number | null>>;

export function storedEvent(row: Row): StoredEvent {
  return {
    id: nameOf("event", Number(row["id"])),
    key: String(row["key"]),
    name: String(row["name"]),
    eventTs: numberIn(row, "event_ts"),
    source: String(row["source"]),
    receivedAt: Number(row["received_at"]),
    entity: textIn(row, "entity"),
    ...(row["rule"] !== null && { rule: String(row["rule"]) }),
    body: String(row["body"]),
  };
}

/** A row of `RUN` in reader.ts. */
export function storedRun(row: Row): StoredRun {
  const open = ["waiting", "retrying"].includes(String(row["state"]));
  return {
    id: nameOf("run", Number(row["id"])),
    event: nameOf("event", Number(row["event"])),
    eventName: String(row["name"]),
    source: String(row["source"]),
    rule: String(row["rule"]),
    state: String(row["state"]),
    attempts: Number(row["attempts"]),
    dueAt: open && row["due_at"] !== PARKED ? Number(row["due_at"]) : undefined,
    step: textIn(row, "begun"),
    ...doubtIn(row),
    error: errorIn(row),
    waitsFor: open ? (JSON.parse(String(row["waits"])) as readonly StoredWait[]) : [],
    createdAt: Number(row["created_at"]),
    updatedAt: Number(row["updated_at"]),
  };
}

export function storedAttempt(row: Row): StoredAttempt {
  const step = textIn(row, "step");
  return {
    ...(step !== undefined && { step }),
    number: Number(row["number"]),
    startedAt: Number(row["started_at"]),
    endedAt: Number(row["ended_at"]),
    outcome: String(row["outcome"]),
    error: errorIn(row),
  };
}

export function storedPart(row: Row): StoredPart {
  return { id: nameOf("event", Number(row["id"])), name: String(row["name"]) };
}

export function storedWindow(row: Row): StoredWindow {
  const dueAt = numberIn(row, "due_at");
  return { rule: String(row["rule"]), stage: String(row["stage"]), dueAt };
}

export function storedStep(row: Row): StoredStep {
  return {
    name: String(row["name"]),
    result: textIn(row, "result") ?? "null",
    finishedAt: Number(row["finished_at"]),
  };
}

export function storedGap(row: Row): StoredGap {
  return {
    from: Number(row["from_at"]),
    to: numberIn(row, "to_at") ?? null,
    cause: String(row["cause"]),
  };
}

/** What is stored as JSON; as it is where that cannot be read. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function doubtIn(row: Row): { readonly doubt?: string } {
  const doubt = textIn(row, "doubt");
  if (doubt === undefined) return {};
  const { step } = Object(parsed(doubt)) as Partial<Doubt>;
  return { doubt: step ?? doubt };
}

function errorIn(row: Row): StoredError | undefined {
  const message = textIn(row, "error_message");
  return message === undefined ? undefined : { code: textIn(row, "error_code"), message };
}

function textIn(row: Row, column: string): string | undefined {
  const value = row[column] ?? undefined;
  return value === undefined ? undefined : String(value);
}

function numberIn(row: Row, column: string): number | undefined {
  const value = row[column] ?? undefined;
  return value === undefined ? undefined : Number(value);
}
