// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  Booking:
    '{"created?":"text","end_date_time?":"text","event_id?":"text","guests?":["text"],"location_kind?":"@BookingLocationKind","meeting_notes?":"text","start_date_time?":"text","status?":{"|":[{"=":"confirmed"},{"=":"cancelled"}]},"summary?":"text","updated?":"text","attendees?":[{"email?":"text","display_name?":"text"}],"external_location?":{"meeting_id?":"text","kind?":"@ConferenceKind","meeting_description?":"text","meeting_join_url?":"text","meeting_passcode?":"text","personal_meeting_id?":"text"},"invitee_counters?":{"active?":"number","limit?":"number","total?":"number"},"location?":{"additional_info?":"text","custom_location?":"text","location_type?":"@BookingLocationType","zoom_join_url?":"text","zoom_meeting_status?":{"|":[{"=":"scheduled"},{"=":"failed"}]},"zoom_meeting_data?":{"zoom_meeting_id?":"text","zoom_meeting_passcode?":"text","zoom_personal_meeting_id?":"text"}}}',
  BookingLocationKind:
    '{"|":[{"=":"custom"},{"=":"in-person_meeting"},{"=":"outbound_call"},{"=":"inbound_call"},{"=":"invitee_specified"},{"=":"zoom"},{"=":"google_meet"},{"=":"microsoft_teams"}]}',
  BookingLocationType:
    '{"|":[{"=":"custom"},{"=":"in-person_meeting"},{"=":"outbound_call"},{"=":"inbound_call"},{"=":"invitee_specified"}]}',
  BookingTracking:
    '{"utm_campaign?":"text","utm_content?":"text","utm_medium?":"text","utm_source?":"text","utm_term?":"text","salesforce_ids?":[{"sf_person?":"text","sf_relates?":"text"}]}',
  ConferenceKind: '{"|":[{"=":"zoom"},{"=":"google_meet"},{"=":"microsoft_teams"}]}',
};

export const payloads: Readonly<Record<string, string>> = {
  "scheduler.scheduled_event_canceled":
    '{"account_id":"text","user_id?":"text","object":{"created?":"text","invitee_email?":"text","invitee_first_name?":"text","invitee_last_name?":"text","manage_url?":"text","rescheduled?":"flag","text_phone_number?":"text","time_zone?":"text","cancellation?":{"cancel_at?":"text","canceled_by?":"text","canceler_type?":{"|":[{"=":"host"},{"=":"invitee"}]},"reason?":"text"},"questions_and_answers?":[{"answer":["text"],"position":"number","question":"text"}],"scheduled_event?":"@Booking","tracking?":"@BookingTracking"}}',
  "scheduler.scheduled_event_created":
    '{"account_id":"text","user_id?":"text","object":{"created?":"text","invitee_email?":"text","invitee_first_name?":"text","invitee_last_name?":"text","manage_url?":"text","rescheduled?":"flag","text_phone_number?":"text","time_zone?":"text","questions_and_answers?":[{"answer":["text"],"position":"number","question":"text"}],"scheduled_event?":"@Booking","tracking?":"@BookingTracking"}}',
};
