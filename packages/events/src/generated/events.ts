// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { GroupEvents } from "./group.ts";
import type { MeetingEvents } from "./meeting.ts";
import type { PhoneEvents } from "./phone.ts";
import type { RecordingEvents } from "./recording.ts";
import type { UserEvents } from "./user.ts";
import type { WebinarEvents } from "./webinar.ts";

export type * from "./shapes.ts";
export type * from "./group.ts";
export type * from "./meeting.ts";
export type * from "./phone.ts";
export type * from "./recording.ts";
export type * from "./user.ts";
export type * from "./webinar.ts";

/** The events of the catalogue, by name. */
export interface KnownEvents
  extends GroupEvents, MeetingEvents, PhoneEvents, RecordingEvents, UserEvents, WebinarEvents {}
