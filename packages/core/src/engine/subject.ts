import type { AnyEvent } from "../events/event.ts";
import type { Run } from "../runs/run.ts";
import type { Work } from "../runs/work.ts";
import { BATCH } from "../windows/together.ts";

/** What a run is about, as the functions of its rule are given it. */
export interface Subject {
  readonly event: AnyEvent;
  /** Undefined: there is only that one. */
  readonly events?: readonly AnyEvent[];
}

export function subjectOf({ event }: Run, { subject }: Work): Subject {
  if (subject === "failure") return { event: event.payload as AnyEvent };
  if (subject !== "batch" || event.event !== BATCH) return { event };
  // The name alone is nothing: a stranger may have given it to an event.
  const { events } = Object(event.payload) as { readonly events?: unknown };
  if (!Array.isArray(events) || events.length === 0) return { event };
  return { event: events.at(-1) as AnyEvent, events };
}
