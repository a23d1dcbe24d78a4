import type { ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";

/** One rule applied to one event. */
export interface Run {
  readonly id: string;
  readonly rule: string;
  /** Runs of one rule with the same key share a lane and go one at a time, in event order. */
  readonly lane: string | undefined;
  readonly eventKey: string;
  readonly event: AnyEvent;
  readonly source: string;
  readonly receivedAt: number;
  /** Attempts begun before this one. */
  readonly attempts: number;
  /** Results of the steps that earlier attempts finished. */
  readonly steps: Readonly<Record<string, unknown>>;
}

/** A run before the journal has numbered it. */
export interface RunDraft {
  readonly rule: string;
  readonly lane: string | undefined;
  /** Dry run: matched and recorded, not acted on. */
  readonly skip: boolean;
}

export type RunStatus = RunState["is"] | "running";

/** Where a run stands when no one is working on it. */
export type RunState =
  /** Due at once, or at `dueAt` when it sleeps; `error` says what it waits for. */
  | { readonly is: "waiting"; readonly dueAt?: number; readonly error?: ZoomflowError }
  | { readonly is: "retrying"; readonly dueAt: number; readonly error: ZoomflowError }
  | { readonly is: "done" }
  | { readonly is: "dead"; readonly error: ZoomflowError }
  | { readonly is: "uncertain"; readonly error: ZoomflowError }
  | { readonly is: "dropped"; readonly reason: string }
  | { readonly is: "skipped" };

/** One finished attempt, for the record. Times in wall-clock milliseconds. */
export interface AttemptRecord {
  /** Counted from 1. */
  readonly number: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** The step that the run ended with: nothing follows it, so it is written down with the end. */
  readonly last?: LastStep;
}

export interface LastStep {
  readonly step: string;
  /** As JSON. */
  readonly result: string;
}

/** How one attempt ended. */
export type Outcome =
  | { readonly is: "done"; readonly last?: LastStep }
  | { readonly is: "failed"; readonly error: ZoomflowError }
  /** Its own code sleeps; it goes on at `dueAt`. */
  | { readonly is: "asleep"; readonly dueAt: number }
  /** Cut short by the end of the process; no fault of the run. */
  | { readonly is: "interrupted"; readonly repeatable: boolean; readonly error: ZoomflowError };
