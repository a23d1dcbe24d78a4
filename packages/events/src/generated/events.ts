// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { AccountEvents } from "./account.ts";
import type { AppEvents } from "./app.ts";
import type { CalendarEvents } from "./calendar.ts";
import type { ChatChannelEvents } from "./chat_channel.ts";
import type { ChatMessageEvents } from "./chat_message.ts";
import type { ChatbotEvents } from "./chatbot.ts";
import type { ClinicalNotesEvents } from "./clinical_notes.ts";
import type { CobrowseEvents } from "./cobrowse.ts";
import type { CommerceEvents } from "./commerce.ts";
import type { ContactCenterEvents } from "./contact_center.ts";
import type { EndpointEvents } from "./endpoint.ts";
import type { GroupEvents } from "./group.ts";
import type { InformationBarriersEvents } from "./information_barriers.ts";
import type { MailEvents } from "./mail.ts";
import type { MeetingEvents } from "./meeting.ts";
import type { MyNotesEvents } from "./my_notes.ts";
import type { NodeEvents } from "./node.ts";
import type { NumberManagementEvents } from "./number_management.ts";
import type { PhoneEvents } from "./phone.ts";
import type { QualityManagementEvents } from "./quality_management.ts";
import type { RecordingEvents } from "./recording.ts";
import type { RevenueAcceleratorEvents } from "./revenue_accelerator.ts";
import type { RtmsEvents } from "./rtms.ts";
import type { SchedulerEvents } from "./scheduler.ts";
import type { SessionEvents } from "./session.ts";
import type { TaskEvents } from "./task.ts";
import type { TeamChatEvents } from "./team_chat.ts";
import type { UserEvents } from "./user.ts";
import type { VideoManagementEvents } from "./video_management.ts";
import type { VisitorManagementEvents } from "./visitor_management.ts";
import type { WebinarEvents } from "./webinar.ts";
import type { WhiteboardEvents } from "./whiteboard.ts";
import type { WorkspaceEvents } from "./workspace.ts";
import type { ZoomEventsEvents } from "./zoom_events.ts";
import type { ZoomroomEvents } from "./zoomroom.ts";

export type * from "./shapes.ts";
export type * from "./account.ts";
export type * from "./app.ts";
export type * from "./calendar.ts";
export type * from "./chat_channel.ts";
export type * from "./chat_message.ts";
export type * from "./chatbot.ts";
export type * from "./clinical_notes.ts";
export type * from "./cobrowse.ts";
export type * from "./commerce.ts";
export type * from "./contact_center.ts";
export type * from "./endpoint.ts";
export type * from "./group.ts";
export type * from "./information_barriers.ts";
export type * from "./mail.ts";
export type * from "./meeting.ts";
export type * from "./my_notes.ts";
export type * from "./node.ts";
export type * from "./number_management.ts";
export type * from "./phone.ts";
export type * from "./quality_management.ts";
export type * from "./recording.ts";
export type * from "./revenue_accelerator.ts";
export type * from "./rtms.ts";
export type * from "./scheduler.ts";
export type * from "./session.ts";
export type * from "./task.ts";
export type * from "./team_chat.ts";
export type * from "./user.ts";
export type * from "./video_management.ts";
export type * from "./visitor_management.ts";
export type * from "./webinar.ts";
export type * from "./whiteboard.ts";
export type * from "./workspace.ts";
export type * from "./zoom_events.ts";
export type * from "./zoomroom.ts";

/** The events of the catalogue, by name. */
export interface KnownEvents
  extends
    AccountEvents,
    AppEvents,
    CalendarEvents,
    ChatChannelEvents,
    ChatMessageEvents,
    ChatbotEvents,
    ClinicalNotesEvents,
    CobrowseEvents,
    CommerceEvents,
    ContactCenterEvents,
    EndpointEvents,
    GroupEvents,
    InformationBarriersEvents,
    MailEvents,
    MeetingEvents,
    MyNotesEvents,
    NodeEvents,
    NumberManagementEvents,
    PhoneEvents,
    QualityManagementEvents,
    RecordingEvents,
    RevenueAcceleratorEvents,
    RtmsEvents,
    SchedulerEvents,
    SessionEvents,
    TaskEvents,
    TeamChatEvents,
    UserEvents,
    VideoManagementEvents,
    VisitorManagementEvents,
    WebinarEvents,
    WhiteboardEvents,
    WorkspaceEvents,
    ZoomEventsEvents,
    ZoomroomEvents {}
