// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface SchedulerEvents {
  "scheduler.scheduled_event_canceled": SchedulerScheduledEventCanceled;
  "scheduler.scheduled_event_created": SchedulerScheduledEventCreated;
}

/** An appointment made through a booking page was called off. */
export interface SchedulerScheduledEventCanceled {
  event: "scheduler.scheduled_event_canceled";
  event_ts: number;
  payload: {
    account_id: string;
    user_id?: string;
    object: {
      created?: string;
      invitee_email?: string;
      invitee_first_name?: string;
      invitee_last_name?: string;
      manage_url?: string;
      rescheduled?: boolean;
      text_phone_number?: string;
      time_zone?: string;
      cancellation?: {
        cancel_at?: string;
        canceled_by?: string;
        canceler_type?: "host" | "invitee";
        reason?: string;
      };
      questions_and_answers?: {
        answer: string[];
        position: number;
        question: string;
      }[];
      scheduled_event?: Booking;
      tracking?: BookingTracking;
    };
  };
}

/** Someone made an appointment through a booking page. */
export interface SchedulerScheduledEventCreated {
  event: "scheduler.scheduled_event_created";
  event_ts: number;
  payload: {
    account_id: string;
    user_id?: string;
    object: {
      created?: string;
      invitee_email?: string;
      invitee_first_name?: string;
      invitee_last_name?: string;
      manage_url?: string;
      rescheduled?: boolean;
      text_phone_number?: string;
      time_zone?: string;
      questions_and_answers?: {
        answer: string[];
        position: number;
        question: string;
      }[];
      scheduled_event?: Booking;
      tracking?: BookingTracking;
    };
  };
}

export interface Booking {
  created?: string;
  end_date_time?: string;
  event_id?: string;
  guests?: string[];
  location_kind?: BookingLocationKind;
  meeting_notes?: string;
  start_date_time?: string;
  status?: "confirmed" | "cancelled";
  summary?: string;
  updated?: string;
  attendees?: {
    email?: string;
    display_name?: string;
  }[];
  external_location?: {
    meeting_id?: string;
    kind?: ConferenceKind;
    meeting_description?: string;
    meeting_join_url?: string;
    meeting_passcode?: string;
    personal_meeting_id?: string;
  };
  invitee_counters?: {
    active?: number;
    limit?: number;
    total?: number;
  };
  location?: {
    additional_info?: string;
    custom_location?: string;
    location_type?: BookingLocationType;
    zoom_join_url?: string;
    zoom_meeting_status?: "scheduled" | "failed";
    zoom_meeting_data?: {
      zoom_meeting_id?: string;
      zoom_meeting_passcode?: string;
      zoom_personal_meeting_id?: string;
    };
  };
}

export type BookingLocationKind =
  | "custom"
  | "in-person_meeting"
  | "outbound_call"
  | "inbound_call"
  | "invitee_specified"
  | "zoom"
  | "google_meet"
  | "microsoft_teams";

export type BookingLocationType =
  | "custom"
  | "in-person_meeting"
  | "outbound_call"
  | "inbound_call"
  | "invitee_specified";

export interface BookingTracking {
  utm_campaign?: string;
  utm_content?: string;
  utm_medium?: string;
  utm_source?: string;
  utm_term?: string;
  salesforce_ids?: {
    sf_person?: string;
    sf_relates?: string;
  }[];
}

export type ConferenceKind = "zoom" | "google_meet" | "microsoft_teams";
