import type { Log } from "../ports.ts";

/** What a condition may know besides the event. */
export interface MatchContext {
  readonly now: Date;
  /** How the event reached us. */
  readonly source: SourceInfo;
}

export interface SourceInfo {
  readonly name: string;
  /** Wall-clock milliseconds. */
  readonly receivedAt: number;
}

/** What an action's input functions and a rule's own code may know besides the event. */
export interface Context extends MatchContext {
  /** Lines carry the rule and the run. */
  readonly log: Log;
  readonly runId: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** Aborted when the rule's `timeout` is over or the process stops. */
  readonly signal: AbortSignal;
  /** Results of the steps before this one, by step name. */
  readonly steps: Readonly<Record<string, unknown>>;
}

/** A value, or a function of the event that gives it when the run is carried out. */
export type Dynamic<T, E> = T | ((event: E, context: Context) => T | Promise<T>);
