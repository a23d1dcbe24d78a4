// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface CalendarEvents {
  "calendar.acl_create": CalendarAclCreate;
  "calendar.acl_delete": CalendarAclDelete;
  "calendar.acl_update": CalendarAclUpdate;
  "calendar.calendarlist_create": CalendarCalendarlistCreate;
  "calendar.calendarlist_delete": CalendarCalendarlistDelete;
  "calendar.calendarlist_update": CalendarCalendarlistUpdate;
  "calendar.event_create": CalendarEventCreate;
  "calendar.event_delete": CalendarEventDelete;
  "calendar.event_update": CalendarEventUpdate;
  "calendar.setting_create": CalendarSettingCreate;
  "calendar.setting_update": CalendarSettingUpdate;
}

/** A calendar was shared with someone. */
export interface CalendarAclCreate {
  event: "calendar.acl_create";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: CalendarAcl;
  };
}

/** A calendar is no longer shared with someone. */
export interface CalendarAclDelete {
  event: "calendar.acl_delete";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: CalendarAcl;
  };
}

/** How far a calendar is shared with someone was changed. */
export interface CalendarAclUpdate {
  event: "calendar.acl_update";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: CalendarAcl;
  };
}

/** A user added a calendar to those shown. */
export interface CalendarCalendarlistCreate {
  event: "calendar.calendarlist_create";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: ListedCalendar;
  };
}

/** A user took a calendar off those shown. */
export interface CalendarCalendarlistDelete {
  event: "calendar.calendarlist_delete";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: ListedCalendar;
  };
}

/** A user changed how a calendar is listed. */
export interface CalendarCalendarlistUpdate {
  event: "calendar.calendarlist_update";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: ListedCalendar;
  };
}

/** An appointment was entered in a calendar. */
export interface CalendarEventCreate {
  event: "calendar.event_create";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: Appointment;
  };
}

/** An appointment was taken out of a calendar. */
export interface CalendarEventDelete {
  event: "calendar.event_delete";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: Appointment;
  };
}

/** An appointment in a calendar was edited. */
export interface CalendarEventUpdate {
  event: "calendar.event_update";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: Appointment;
  };
}

/** A calendar preference was set for the first time. */
export interface CalendarSettingCreate {
  event: "calendar.setting_create";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: {
      resource_id?: string;
      setting_id?: string;
    };
  };
}

/** A calendar preference was changed. */
export interface CalendarSettingUpdate {
  event: "calendar.setting_update";
  event_ts: number | string;
  payload: {
    account_id: string;
    operator?: string;
    object: {
      resource_id?: string;
      setting_id?: string;
    };
  };
}

export interface Appointment {
  event_id?: string;
  resource_id?: string;
}

export interface CalendarAcl {
  acl_id?: string;
  resource_id?: string;
}

export interface ListedCalendar {
  resource_id?: string;
  subscribed_calendar_id?: string;
}
