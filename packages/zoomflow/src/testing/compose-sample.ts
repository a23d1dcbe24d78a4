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
  /** How many there were of one that is given once more: the first places are taken. */
  const taken = new Map<string, number>();
  return (name, payload = {}, eventTs) => {
    // Some have fields beside the payload, such as the token for downloads.
    const base: AnyEvent = Object.hasOwn(catalogue, name)
      ? sample(name as EventName, eventTs)
      : { event: name, payload: {} };
    const body = withFields<unknown>(base.payload, payload);
    const asked = JSON.stringify([name, body]);
    for (let place = taken.get(asked + eventTs) ?? 0; ; place++) {
      const at = eventTs + place;
      if (made.has(asked + at)) continue;
      made.add(asked + at);
      taken.set(asked + eventTs, place + 1);
      return { ...base, event_ts: at, payload: body };
    }
  };
}
