import type { ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";
import type { ComposedEvent } from "../windows/composed-event.ts";
import type { SelectiveMode } from "./mode.ts";
import type { Dropped, Policy } from "./policy.ts";
import type { RetryPolicy } from "./retry.ts";
import type { PendingWait } from "./wait.ts";

/** One rule applied to one event. */
export interface Run {
  readonly id: string;
  readonly rule: string;
  /** Runs of one rule with the same key share a lane and go one at a time, in event order. */
  readonly lane: string | undefined;
  readonly eventKey: string;
  readonly event: AnyEvent;
  /** Where the run comes from: `replay`, else the source of its event. */
  readonly source: string;
  readonly receivedAt: number;
  /** Attempts begun before this one. */
  readonly attempts: number;
  /** Results of the steps that earlier attempts finished. */
  readonly steps: Readonly<Record<string, unknown>>;
  /** What an earlier attempt left open: to be looked up before the step is done again. */
  readonly doubt?: Doubt | undefined;
  /** Its own code has come to a wait that is still open. */
  readonly waits?: boolean;
}

/** A step that may have been done although nothing says so, and that its service can be asked about. */
export interface Doubt {
  readonly step: string;
  /** When the first attempt at it began, in wall-clock milliseconds. */
  readonly since: number;
  /** All tries are used up: it is looked up, and not done again. */
  readonly spent?: true;
}

/** A run before the journal has numbered it. */
export interface RunDraft {
  readonly rule: string;
  readonly lane: string | undefined;
  /** Dry run: matched and recorded, not acted on. */
  readonly skip: boolean;
  /** What it does about the unfinished runs of its lane. Left out: it waits for them. */
  readonly mode?: SelectiveMode;
  /** Among so many lanes beside each other the run gets one: see {@link spreadLane}. Left out: 1. */
  readonly width?: number;
  /** From when on it may be carried out, in wall-clock milliseconds. Left out: at once. */
  readonly dueAt?: number;
  /** It is only written down, with why it is left out. */
  readonly dropped?: Dropped;
  /** Where the run comes from. Default: from where its event came. */
  readonly source?: string;
}

/** An event that follows from the end of a run, and the run that it asks for. */
export interface Sequel {
  readonly composed: ComposedEvent;
  readonly draft: RunDraft;
}

export type RunStatus = RunState["is"] | "running";

/** Where a run stands when no one is working on it. */
export type RunState =
  /** Given back, as it was; or put off to `dueAt`: `error` or `waits` say what it waits for. */
  | {
      readonly is: "waiting";
      readonly dueAt?: number;
      readonly error?: ZoomflowError;
      readonly doubt?: Doubt;
      readonly waits?: readonly PendingWait[];
    }
  | {
      readonly is: "retrying";
      readonly dueAt: number;
      readonly error: ZoomflowError;
      readonly doubt?: Doubt;
    }
  | { readonly is: "done" }
  /** `sequel` is made of its error's message, without secrets. */
  | {
      readonly is: "dead";
      readonly error: ZoomflowError;
      readonly sequel?: (message: string) => Sequel;
    }
  /** With a `doubt`, another attempt begins by looking it up. */
  | { readonly is: "uncertain"; readonly error: ZoomflowError; readonly doubt?: Doubt }
  /** `policy` says by which one, where its rule asks that some are left out. */
  | { readonly is: "dropped"; readonly reason: string; readonly policy?: Policy | undefined }
  | { readonly is: "skipped" };

/** One finished attempt, for the record. Times in wall-clock milliseconds. */
export interface AttemptRecord {
  /** Counted from 1. */
  readonly number: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** The step that the run ended with: nothing follows it, so it is written down with the end. */
  readonly last?: LastStep;
  /** The step at which it failed. */
  readonly step?: string;
}

export interface LastStep {
  readonly step: string;
  /** As JSON. */
  readonly result: string;
}

/** How one attempt ended. */
export type Outcome =
  | { readonly is: "done"; readonly last?: LastStep }
  | ({ readonly is: "failed" } & Ending)
  /** Its own code sleeps; it goes on at `dueAt`, or when an event comes that it waits for. */
  | { readonly is: "asleep"; readonly dueAt: number; readonly waits?: readonly PendingWait[] }
  /** Cut short by the end of the process; no fault of the run. */
  | ({ readonly is: "interrupted" } & Ending)
  /** Broken off for a newer run; `step` is one that must not be done twice and may have been done. */
  | { readonly is: "overtaken"; readonly reason: string; readonly step: string | undefined };

/** How an attempt ended before it was done. */
export interface Ending {
  readonly error: ZoomflowError;
  /** The step that was under way. */
  readonly step?: string;
  /**
   * What may have been done all the same, and must not be repeated blindly: `unknowable` where the
   * service cannot be asked. Left out where nothing is to be feared of another attempt.
   */
  readonly doubt?: Doubt | "unknowable";
  /** Left out where the rule's policy counts every failure. */
  readonly counting?: Counting;
}

/** By which policy a failure counts, and the failures of which steps count with it. */
export type Counting = { readonly policy: RetryPolicy } & (
  | { readonly only: readonly string[] }
  | { readonly except: readonly string[] }
);
