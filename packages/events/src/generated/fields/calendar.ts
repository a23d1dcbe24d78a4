// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {
  Appointment: '{"event_id?":"text","resource_id?":"text"}',
  CalendarAcl: '{"acl_id?":"text","resource_id?":"text"}',
  ListedCalendar: '{"resource_id?":"text","subscribed_calendar_id?":"text"}',
};

export const payloads: Readonly<Record<string, string>> = {
  "calendar.acl_create": '{"account_id":"text","operator?":"text","object":"@CalendarAcl"}',
  "calendar.acl_delete": '{"account_id":"text","operator?":"text","object":"@CalendarAcl"}',
  "calendar.acl_update": '{"account_id":"text","operator?":"text","object":"@CalendarAcl"}',
  "calendar.calendarlist_create":
    '{"account_id":"text","operator?":"text","object":"@ListedCalendar"}',
  "calendar.calendarlist_delete":
    '{"account_id":"text","operator?":"text","object":"@ListedCalendar"}',
  "calendar.calendarlist_update":
    '{"account_id":"text","operator?":"text","object":"@ListedCalendar"}',
  "calendar.event_create": '{"account_id":"text","operator?":"text","object":"@Appointment"}',
  "calendar.event_delete": '{"account_id":"text","operator?":"text","object":"@Appointment"}',
  "calendar.event_update": '{"account_id":"text","operator?":"text","object":"@Appointment"}',
  "calendar.setting_create":
    '{"account_id":"text","operator?":"text","object":{"resource_id?":"text","setting_id?":"text"}}',
  "calendar.setting_update":
    '{"account_id":"text","operator?":"text","object":{"resource_id?":"text","setting_id?":"text"}}',
};
