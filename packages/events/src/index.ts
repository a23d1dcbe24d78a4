import type { EventInfo } from "./event-info.ts";
import { known } from "./generated/catalogue.ts";
import type { KnownEvents } from "./generated/events.ts";

export type { EventInfo } from "./event-info.ts";
export type { Field, FieldType } from "./field-type.ts";
export type * from "./generated/events.ts";
export type * from "./generated/patterns.ts";

/**
 * Every event by its name. Open: an event that the catalogue lacks is added from outside by
 * declaration merging.
 *
 * @example
 * declare module "@zoomflow/events" {
 *   interface ZoomEvents {
 *     "meeting.new_thing": {
 *       event: "meeting.new_thing";
 *       event_ts: number;
 *       payload: { account_id: string; object: { id: string } };
 *     };
 *   }
 * }
 */
export interface ZoomEvents extends KnownEvents {}

/** A name of Zoom's catalogue, or one that a project has added to {@link ZoomEvents}. */
export type EventName = Extract<keyof ZoomEvents, string>;

/** The event of a name; of several names, the union that is told apart by `event`. */
export type ZoomEvent<N extends EventName = EventName> = ZoomEvents[N];

/**
 * The events of the catalogue by name. It has no prototype, so that a name from outside, such as
 * `constructor`, finds nothing.
 */
export const catalogue: Readonly<Record<string, EventInfo>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, EventInfo>, known),
);
