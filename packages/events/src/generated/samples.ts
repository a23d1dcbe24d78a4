// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { KnownEvents } from "./events.ts";
import { samples as group } from "./samples/group.ts";
import { samples as meeting } from "./samples/meeting.ts";
import { samples as phone } from "./samples/phone.ts";
import { samples as recording } from "./samples/recording.ts";
import { samples as user } from "./samples/user.ts";
import { samples as webinar } from "./samples/webinar.ts";

export const samples: KnownEvents = {
  ...group,
  ...meeting,
  ...phone,
  ...recording,
  ...user,
  ...webinar,
};
