// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { CalendarEvents } from "../calendar.ts";

export const samples: { readonly [N in keyof CalendarEvents]: () => CalendarEvents[N] } = {
  "calendar.acl_create": () => ({
    event: "calendar.acl_create",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { acl_id: "example-acl-id-1", resource_id: "example-resource-id-1" },
    },
  }),
  "calendar.acl_delete": () => ({
    event: "calendar.acl_delete",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { acl_id: "example-acl-id-1", resource_id: "example-resource-id-1" },
    },
  }),
  "calendar.acl_update": () => ({
    event: "calendar.acl_update",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { acl_id: "example-acl-id-1", resource_id: "example-resource-id-1" },
    },
  }),
  "calendar.calendarlist_create": () => ({
    event: "calendar.calendarlist_create",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: {
        resource_id: "example-resource-id-1",
        subscribed_calendar_id: "example-subscribed-calendar-id-1",
      },
    },
  }),
  "calendar.calendarlist_delete": () => ({
    event: "calendar.calendarlist_delete",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: {
        resource_id: "example-resource-id-1",
        subscribed_calendar_id: "example-subscribed-calendar-id-1",
      },
    },
  }),
  "calendar.calendarlist_update": () => ({
    event: "calendar.calendarlist_update",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: {
        resource_id: "example-resource-id-1",
        subscribed_calendar_id: "example-subscribed-calendar-id-1",
      },
    },
  }),
  "calendar.event_create": () => ({
    event: "calendar.event_create",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { event_id: "example-event-id-1", resource_id: "example-resource-id-1" },
    },
  }),
  "calendar.event_delete": () => ({
    event: "calendar.event_delete",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { event_id: "example-event-id-1", resource_id: "example-resource-id-1" },
    },
  }),
  "calendar.event_update": () => ({
    event: "calendar.event_update",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { event_id: "example-event-id-1", resource_id: "example-resource-id-1" },
    },
  }),
  "calendar.setting_create": () => ({
    event: "calendar.setting_create",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { resource_id: "example-resource-id-1", setting_id: "example-setting-id-1" },
    },
  }),
  "calendar.setting_update": () => ({
    event: "calendar.setting_update",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { resource_id: "example-resource-id-1", setting_id: "example-setting-id-1" },
    },
  }),
};
