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
  const { events } = event.payload as { readonly events: readonly AnyEvent[] };
  return { event: events.at(-1) ?? event, events };
}
