import type { AnyEvent } from "@zoomflow/core";
import type { EventName } from "@zoomflow/events";
import { catalogue } from "@zoomflow/events";
import { sample } from "@zoomflow/events/samples";

import { withFields } from "./partly.ts";

/** Makes events of samples, each of them one that has not been before. */
export type ComposeSample = (name: string, payload: unknown, eventTs: number) => AnyEvent;

/**
 * Two events that are alike to the millisecond would be the same one delivered twice: then the later
 * is a millisecond younger. A name without a sample has the fields that are given, and no others.
 */
export function createComposeSample(): ComposeSample {
  const made = new Set<string>();
  return (name, payload = {}, eventTs) => {
    const base = Object.hasOwn(catalogue, name) ? sample(name as EventName).payload : {};
    const body = withFields<unknown>(base, payload);
    for (let at = eventTs; ; at++) {
      const event = { event: name, event_ts: at, payload: body };
      const text = JSON.stringify(event);
      if (made.has(text)) continue;
      made.add(text);
      return event;
    }
  };
}
