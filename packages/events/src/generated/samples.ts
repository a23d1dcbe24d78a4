// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { KnownEvents } from "./events.ts";
import { samples as account } from "./samples/account.ts";
import { samples as app } from "./samples/app.ts";
import { samples as calendar } from "./samples/calendar.ts";
import { samples as chat_channel } from "./samples/chat_channel.ts";
import { samples as chat_message } from "./samples/chat_message.ts";
import { samples as chatbot } from "./samples/chatbot.ts";
import { samples as clinical_notes } from "./samples/clinical_notes.ts";
import { samples as cobrowse } from "./samples/cobrowse.ts";
import { samples as commerce } from "./samples/commerce.ts";
import { samples as contact_center } from "./samples/contact_center.ts";
import { samples as endpoint } from "./samples/endpoint.ts";
import { samples as group } from "./samples/group.ts";
import { samples as information_barriers } from "./samples/information_barriers.ts";
import { samples as mail } from "./samples/mail.ts";
import { samples as meeting } from "./samples/meeting.ts";
import { samples as my_notes } from "./samples/my_notes.ts";
import { samples as node } from "./samples/node.ts";
import { samples as number_management } from "./samples/number_management.ts";
import { samples as phone } from "./samples/phone.ts";
import { samples as quality_management } from "./samples/quality_management.ts";
import { samples as recording } from "./samples/recording.ts";
import { samples as revenue_accelerator } from "./samples/revenue_accelerator.ts";
import { samples as rtms } from "./samples/rtms.ts";
import { samples as scheduler } from "./samples/scheduler.ts";
import { samples as session } from "./samples/session.ts";
import { samples as task } from "./samples/task.ts";
import { samples as team_chat } from "./samples/team_chat.ts";
import { samples as user } from "./samples/user.ts";
import { samples as video_management } from "./samples/video_management.ts";
import { samples as visitor_management } from "./samples/visitor_management.ts";
import { samples as webinar } from "./samples/webinar.ts";
import { samples as whiteboard } from "./samples/whiteboard.ts";
import { samples as workspace } from "./samples/workspace.ts";
import { samples as zoom_events } from "./samples/zoom_events.ts";
import { samples as zoomroom } from "./samples/zoomroom.ts";

export const samples: { readonly [N in keyof KnownEvents]: () => KnownEvents[N] } = {
  ...account,
  ...app,
  ...calendar,
  ...chat_channel,
  ...chat_message,
  ...chatbot,
  ...clinical_notes,
  ...cobrowse,
  ...commerce,
  ...contact_center,
  ...endpoint,
  ...group,
  ...information_barriers,
  ...mail,
  ...meeting,
  ...my_notes,
  ...node,
  ...number_management,
  ...phone,
  ...quality_management,
  ...recording,
  ...revenue_accelerator,
  ...rtms,
  ...scheduler,
  ...session,
  ...task,
  ...team_chat,
  ...user,
  ...video_management,
  ...visitor_management,
  ...webinar,
  ...whiteboard,
  ...workspace,
  ...zoom_events,
  ...zoomroom,
};
