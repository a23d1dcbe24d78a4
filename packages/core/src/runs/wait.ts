/** A wait of a run's own code, which is one of its steps. */
export interface WaitName {
  readonly run: string;
  readonly step: string;
}

/** What is waited for, and until when. */
export interface WaitSpec {
  /** Event names, or patterns of them. */
  readonly events: readonly string[];
  /** Events that were received then, or later, do not count. Wall-clock milliseconds. */
  readonly dueAt: number;
}

/** A wait as the journal has it. */
export type Wait =
  | {
      readonly is: "open";
      /** The place of the last event that has been looked at: those after it may end the wait. */
      readonly seen: number;
      readonly dueAt: number;
    }
  | { readonly is: "over"; readonly result: unknown };

/** A wait that is open when an attempt ends. */
export interface PendingWait {
  readonly step: string;
  readonly events: readonly string[];
  /**
   * Undefined while this process looks at every event before it is recorded. Else the place up to
   * which the journal was looked through: the rest is for a later attempt.
   */
  readonly seen?: number;
}
