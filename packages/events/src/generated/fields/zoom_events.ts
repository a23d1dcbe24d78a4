// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  EventListing:
    '{"host_id":"text","start_time":"text","end_time":"text","timezone":"text","name":"text","attendance_type?":"@ZoomEventsAttendanceType","description?":"text","event_id":"text","event_type":"@ZoomEventType","hub_id?":"text","status?":"@ZoomEventStatus"}',
  EventSession:
    '{"session_id":"text","host_id":"text","type":{"|":[{"=":0},{"=":2}]},"start_time":"text","end_time":"text","timezone":"text","name":"text","attendance_type?":"@ZoomEventsAttendanceType","event_id":"text"}',
  EventSpeaker:
    '{"host_id":"text","email?":"text","name":"text","event_id":"text","speaker_id":"text"}',
  Exhibitor:
    '{"host_id":"text","name":"text","contact_email":"text","contact_name":"text","description?":"text","event_id":"text","exhibitor_id":"text","is_sponsor":"flag","tier_id?":"text"}',
  Ticket:
    '{"host_id":"text","email":"text","authentication_method?":"@ZoomEventsAuthenticationMethod","event_id":"text","external_ticket_id?":"text","ticket_id":"text","ticket_role_type?":"@ZoomEventsTicketRoleType","ticket_type_id?":"text"}',
  TicketType:
    '{"host_id":"text","start_time":"text","end_time":"text","name":"text","attendance_type?":"@ZoomEventsAttendanceType","description?":"text","event_id":"text","ticket_type_id":"text"}',
  ZoomEventStatus: '{"|":[{"=":"PUBLISHED"},{"=":"DRAFT"},{"=":"CANCELLED"}]}',
  ZoomEventType: '{"|":[{"=":"CONFERENCE"},{"=":"SIMPLE_EVENT"},{"=":"RECURRING"}]}',
  ZoomEventsAttendanceType: '{"|":[{"=":"virtual"},{"=":"in-person"},{"=":"hybrid"}]}',
  ZoomEventsAuthenticationMethod:
    '{"|":[{"=":"zoom_account"},{"=":"zoom_account_otp"},{"=":"corporate_idp"},{"=":"no_auth"}]}',
  ZoomEventsTicketRoleType:
    '{"|":[{"=":"normal"},{"=":"alternative_host"},{"=":"panelist"},{"=":"bind_meeting"},{"=":"speaker"},{"=":"subscription"},{"=":"sponsor"},{"=":"interpreter"},{"=":"host"},{"=":"moderator"},{"=":"expo_booth_owner"},{"=":"attendee_without_order"},{"=":"pre_registration"},{"=":"company_zoom_room"},{"=":"moderator_allhost"},{"=":"hub_host"},{"=":"hub_owner"}]}',
};

export const payloads: Readonly<Record<string, string>> = {
  "zoom_events.event_cancelled": '{"account_id":"text","object":"@EventListing"}',
  "zoom_events.event_duplicated":
    '{"account_id":"text","object":{"host_id":"text","start_time":"text","end_time":"text","timezone":"text","name":"text","attendance_type?":"@ZoomEventsAttendanceType","description?":"text","event_id":"text","event_type":"@ZoomEventType","hub_id?":"text","status?":"@ZoomEventStatus","source_event_id?":"text"}}',
  "zoom_events.event_published": '{"account_id":"text","object":"@EventListing"}',
  "zoom_events.event_updated": '{"account_id":"text","object":"@EventListing"}',
  "zoom_events.exhibitor_created": '{"account_id":"text","object":"@Exhibitor"}',
  "zoom_events.exhibitor_deleted": '{"account_id":"text","object":"@Exhibitor"}',
  "zoom_events.exhibitor_updated": '{"account_id":"text","object":"@Exhibitor"}',
  "zoom_events.session_created": '{"account_id":"text","object":"@EventSession"}',
  "zoom_events.session_deleted": '{"account_id":"text","object":"@EventSession"}',
  "zoom_events.session_ended":
    '{"account_id":"text","object":{"session_id":"text","host_id":"text","type":{"|":[{"=":0},{"=":2}]},"start_time":"text","end_time":"text","timezone":"text","name":"text","event_id":"text"}}',
  "zoom_events.session_updated": '{"account_id":"text","object":"@EventSession"}',
  "zoom_events.speaker_created": '{"account_id":"text","object":"@EventSpeaker"}',
  "zoom_events.speaker_deleted": '{"account_id":"text","object":"@EventSpeaker"}',
  "zoom_events.speaker_updated": '{"account_id":"text","object":"@EventSpeaker"}',
  "zoom_events.ticket_created": '{"account_id":"text","object":"@Ticket"}',
  "zoom_events.ticket_deleted": '{"account_id":"text","object":"@Ticket"}',
  "zoom_events.ticket_type_created": '{"account_id":"text","object":"@TicketType"}',
  "zoom_events.ticket_type_deleted": '{"account_id":"text","object":"@TicketType"}',
  "zoom_events.ticket_type_updated": '{"account_id":"text","object":"@TicketType"}',
  "zoom_events.ticket_updated": '{"account_id":"text","object":"@Ticket"}',
  "zoom_events.vod_registration_created":
    '{"account_id":"text","object":{"host_id":"text","email":"text","first_name?":"text","last_name?":"text","address?":"text","authentication_method?":{"|":[{"=":"zoom_account"},{"=":"email_opt"},{"=":"no_auth"}]},"channel_id":"text","city?":"text","comments?":"text","country?":"text","hub_id":"text","industry?":"text","job_title?":"text","join_link?":"text","organization?":"text","organization_size?":"text","phone?":"text","registration_date?":"text","registration_id":"text","state?":"text","zip?":"text","custom_questions?":[{"answer?":"text","title?":"text"}]}}',
};
