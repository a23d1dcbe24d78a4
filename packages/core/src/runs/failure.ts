import type { ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";
import type { Run, Sequel } from "./run.ts";

/** What a rule's `onFailure` is told of a run that has failed for good. */
export interface Failure<E = AnyEvent> {
  /** Its last error. */
  readonly error: {
    readonly code: string;
    /** Without secrets. */
    readonly message: string;
    /** What a person can do about it. */
    readonly hint: string;
  };
  /** The event that the run was for. */
  readonly event: E;
  readonly rule: string;
  /** By which the run is found again, as in `zoomflow trace r34`. */
  readonly run: string;
}

const SUFFIX = "/onFailure";

/** The name of what a rule does when a run of its fails for good: its runs are told apart by it. */
export function failureRule(rule: string): string {
  return `${rule}${SUFFIX}`;
}

/** The rule of which a name is, be it its own or that of what follows its failures. */
export function ownerOf(name: string): string {
  return name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : name;
}

/** The name of the event that a run has failed for good. */
const FAILURE = "zoomflow.failure";

/** What follows when a run is dead; `message` is that of its error, without secrets. */
export function failureOf(
  { id, rule, attempts }: Pick<Run, "id" | "rule" | "attempts">,
  event: AnyEvent,
  { code, hint }: ZoomflowError,
  message: string,
  now: number,
): Sequel {
  const own = failureRule(rule);
  const failure: Failure = { error: { code, message, hint }, event, rule, run: id };
  return {
    composed: {
      // A person may have it tried again, and then it may fail again.
      key: `${FAILURE}/${id}/${attempts + 1}/${now}`,
      event: { event: FAILURE, event_ts: now, payload: failure },
      at: now,
      rule: own,
      source: "failure",
      receivedAt: now,
    },
    draft: { rule: own, lane: undefined, skip: false },
  };
}
