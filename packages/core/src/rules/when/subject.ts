import type { AnyEvent } from "../../ports.ts";

/** What a condition mirrors: the payload; of an event of zoomflow's own that has none, its own fields. */
export function subjectOf(event: AnyEvent): unknown {
  return event.payload ?? event;
}
