// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface ZoomEventsEvents {
  "zoom_events.event_cancelled": ZoomEventsEventCancelled;
  "zoom_events.event_duplicated": ZoomEventsEventDuplicated;
  "zoom_events.event_published": ZoomEventsEventPublished;
  "zoom_events.event_updated": ZoomEventsEventUpdated;
  "zoom_events.exhibitor_created": ZoomEventsExhibitorCreated;
  "zoom_events.exhibitor_deleted": ZoomEventsExhibitorDeleted;
  "zoom_events.exhibitor_updated": ZoomEventsExhibitorUpdated;
  "zoom_events.session_created": ZoomEventsSessionCreated;
  "zoom_events.session_deleted": ZoomEventsSessionDeleted;
  "zoom_events.session_ended": ZoomEventsSessionEnded;
  "zoom_events.session_updated": ZoomEventsSessionUpdated;
  "zoom_events.speaker_created": ZoomEventsSpeakerCreated;
  "zoom_events.speaker_deleted": ZoomEventsSpeakerDeleted;
  "zoom_events.speaker_updated": ZoomEventsSpeakerUpdated;
  "zoom_events.ticket_created": ZoomEventsTicketCreated;
  "zoom_events.ticket_deleted": ZoomEventsTicketDeleted;
  "zoom_events.ticket_type_created": ZoomEventsTicketTypeCreated;
  "zoom_events.ticket_type_deleted": ZoomEventsTicketTypeDeleted;
  "zoom_events.ticket_type_updated": ZoomEventsTicketTypeUpdated;
  "zoom_events.ticket_updated": ZoomEventsTicketUpdated;
  "zoom_events.vod_registration_created": ZoomEventsVodRegistrationCreated;
}

/** An event of Zoom Events does not take place. */
export interface ZoomEventsEventCancelled {
  event: "zoom_events.event_cancelled";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventListing;
  };
}

/** An event of Zoom Events was copied. */
export interface ZoomEventsEventDuplicated {
  event: "zoom_events.event_duplicated";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      host_id: string;
      start_time: string;
      end_time: string;
      timezone: string;
      name: string;
      attendance_type?: ZoomEventsAttendanceType;
      description?: string;
      event_id: string;
      event_type: ZoomEventType;
      hub_id?: string;
      status?: ZoomEventStatus;
      source_event_id?: string;
    };
  };
}

/** An event of Zoom Events can be seen by its audience. */
export interface ZoomEventsEventPublished {
  event: "zoom_events.event_published";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventListing;
  };
}

/** An event of Zoom Events was edited. */
export interface ZoomEventsEventUpdated {
  event: "zoom_events.event_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventListing;
  };
}

/** An exhibitor was added to an event. */
export interface ZoomEventsExhibitorCreated {
  event: "zoom_events.exhibitor_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: Exhibitor;
  };
}

/** An exhibitor no longer takes part in an event. */
export interface ZoomEventsExhibitorDeleted {
  event: "zoom_events.exhibitor_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: Exhibitor;
  };
}

/** What is said of an event's exhibitor was edited. */
export interface ZoomEventsExhibitorUpdated {
  event: "zoom_events.exhibitor_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: Exhibitor;
  };
}

/** A session was added to an event's programme. */
export interface ZoomEventsSessionCreated {
  event: "zoom_events.session_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventSession;
  };
}

/** A session was taken out of an event's programme. */
export interface ZoomEventsSessionDeleted {
  event: "zoom_events.session_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventSession;
  };
}

/** A session of an event is over. */
export interface ZoomEventsSessionEnded {
  event: "zoom_events.session_ended";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      session_id: string;
      host_id: string;
      type: 0 | 2;
      start_time: string;
      end_time: string;
      timezone: string;
      name: string;
      event_id: string;
    };
  };
}

/** A session in an event's programme was edited. */
export interface ZoomEventsSessionUpdated {
  event: "zoom_events.session_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventSession;
  };
}

/** A speaker was added to an event. */
export interface ZoomEventsSpeakerCreated {
  event: "zoom_events.speaker_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventSpeaker;
  };
}

/** A speaker no longer takes part in an event. */
export interface ZoomEventsSpeakerDeleted {
  event: "zoom_events.speaker_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventSpeaker;
  };
}

/** What is said of an event's speaker was edited. */
export interface ZoomEventsSpeakerUpdated {
  event: "zoom_events.speaker_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: EventSpeaker;
  };
}

/** Someone got a ticket for an event. */
export interface ZoomEventsTicketCreated {
  event: "zoom_events.ticket_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: Ticket;
  };
}

/** Someone's ticket for an event no longer counts. */
export interface ZoomEventsTicketDeleted {
  event: "zoom_events.ticket_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: Ticket;
  };
}

/** An event has a new kind of ticket. */
export interface ZoomEventsTicketTypeCreated {
  event: "zoom_events.ticket_type_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: TicketType;
  };
}

/** A kind of ticket for an event is gone. */
export interface ZoomEventsTicketTypeDeleted {
  event: "zoom_events.ticket_type_deleted";
  event_ts: number;
  payload: {
    account_id: string;
    object: TicketType;
  };
}

/** A kind of ticket for an event was edited. */
export interface ZoomEventsTicketTypeUpdated {
  event: "zoom_events.ticket_type_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: TicketType;
  };
}

/** Someone's ticket for an event was edited. */
export interface ZoomEventsTicketUpdated {
  event: "zoom_events.ticket_updated";
  event_ts: number;
  payload: {
    account_id: string;
    object: Ticket;
  };
}

/** Someone signed up for a channel of videos on demand. */
export interface ZoomEventsVodRegistrationCreated {
  event: "zoom_events.vod_registration_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      host_id: string;
      email: string;
      first_name?: string;
      last_name?: string;
      address?: string;
      authentication_method?: "zoom_account" | "email_opt" | "no_auth";
      channel_id: string;
      city?: string;
      comments?: string;
      country?: string;
      hub_id: string;
      industry?: string;
      job_title?: string;
      join_link?: string;
      organization?: string;
      organization_size?: string;
      phone?: string;
      registration_date?: string;
      registration_id: string;
      state?: string;
      zip?: string;
      custom_questions?: {
        answer?: string;
        title?: string;
      }[];
    };
  };
}

export interface EventListing {
  host_id: string;
  start_time: string;
  end_time: string;
  timezone: string;
  name: string;
  attendance_type?: ZoomEventsAttendanceType;
  description?: string;
  event_id: string;
  event_type: ZoomEventType;
  hub_id?: string;
  status?: ZoomEventStatus;
}

export interface EventSession {
  session_id: string;
  host_id: string;
  type: 0 | 2;
  start_time: string;
  end_time: string;
  timezone: string;
  name: string;
  attendance_type?: ZoomEventsAttendanceType;
  event_id: string;
}

export interface EventSpeaker {
  host_id: string;
  email?: string;
  name: string;
  event_id: string;
  speaker_id: string;
}

export interface Exhibitor {
  host_id: string;
  name: string;
  contact_email: string;
  contact_name: string;
  description?: string;
  event_id: string;
  exhibitor_id: string;
  is_sponsor: boolean;
  tier_id?: string;
}

export interface Ticket {
  host_id: string;
  email: string;
  authentication_method?: ZoomEventsAuthenticationMethod;
  event_id: string;
  external_ticket_id?: string;
  ticket_id: string;
  ticket_role_type?: ZoomEventsTicketRoleType;
  ticket_type_id?: string;
}

export interface TicketType {
  host_id: string;
  start_time: string;
  end_time: string;
  name: string;
  attendance_type?: ZoomEventsAttendanceType;
  description?: string;
  event_id: string;
  ticket_type_id: string;
}

export type ZoomEventStatus = "PUBLISHED" | "DRAFT" | "CANCELLED";

export type ZoomEventType = "CONFERENCE" | "SIMPLE_EVENT" | "RECURRING";

export type ZoomEventsAttendanceType = "virtual" | "in-person" | "hybrid";

export type ZoomEventsAuthenticationMethod =
  | "zoom_account"
  | "zoom_account_otp"
  | "corporate_idp"
  | "no_auth";

export type ZoomEventsTicketRoleType =
  | "normal"
  | "alternative_host"
  | "panelist"
  | "bind_meeting"
  | "speaker"
  | "subscription"
  | "sponsor"
  | "interpreter"
  | "host"
  | "moderator"
  | "expo_booth_owner"
  | "attendee_without_order"
  | "pre_registration"
  | "company_zoom_room"
  | "moderator_allhost"
  | "hub_host"
  | "hub_owner";
