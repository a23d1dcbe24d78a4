// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { ZoomroomEvents } from "../zoomroom.ts";

export const samples: { readonly [N in keyof ZoomroomEvents]: () => ZoomroomEvents[N] } = {
  "zoomroom.alert": () => ({
    event: "zoomroom.alert",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        id: "example-zoomroom-1",
        email: "grace.hopper@example.com",
        alert_kind: 1,
        alert_time: 1,
        alert_type: 1,
        calendar_name: "example calendar name",
        component: 1,
        issue: "example issue",
        room_name: "example room name",
      },
    },
  }),
  "zoomroom.checked_in": () => ({
    event: "zoomroom.checked_in",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        id: "example-zoomroom-1",
        email: "grace.hopper@example.com",
        api_type: "0",
        calendar_id: "example-calendar-id-1",
        calendar_name: "example calendar name",
        calendar_type: "0",
        change_key: "example-token",
        event_id: "example-event-id-1",
        resource_email: "grace.hopper@example.com",
        room_name: "example room name",
      },
    },
  }),
  "zoomroom.checked_out": () => ({
    event: "zoomroom.checked_out",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        id: "example-zoomroom-1",
        email: "grace.hopper@example.com",
        api_type: "0",
        calendar_id: "example-calendar-id-1",
        calendar_name: "example calendar name",
        calendar_type: "0",
        change_key: "example-token",
        event_id: "example-event-id-1",
        resource_email: "grace.hopper@example.com",
        room_name: "example room name",
      },
    },
  }),
  "zoomroom.created": () => ({
    event: "zoomroom.created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: { id: "example-zoomroom-1", room_name: "example room name" },
    },
  }),
  "zoomroom.delayed_alert": () => ({
    event: "zoomroom.delayed_alert",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        id: "example-zoomroom-1",
        email: "grace.hopper@example.com",
        alert_kind: 1,
        alert_time: 1,
        alert_type: 1,
        calendar_name: "example calendar name",
        component: 1,
        issue: "example issue",
        room_name: "example room name",
      },
    },
  }),
  "zoomroom.deleted": () => ({
    event: "zoomroom.deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: { id: "example-zoomroom-1", room_name: "example room name" },
    },
  }),
  "zoomroom.digital_signage_app_ended": () => ({
    event: "zoomroom.digital_signage_app_ended",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        app_id: "example-app-id-1",
        app_name: "example app name",
        room_id: "example-room-id-1",
      },
    },
  }),
  "zoomroom.digital_signage_app_started": () => ({
    event: "zoomroom.digital_signage_app_started",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        app_id: "example-app-id-1",
        app_name: "example app name",
        room_id: "example-room-id-1",
      },
    },
  }),
  "zoomroom.digital_signage_play_started": () => ({
    event: "zoomroom.digital_signage_play_started",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        app_id: "example-app-id-1",
        app_name: "example app name",
        room_id: "example-room-id-1",
      },
    },
  }),
  "zoomroom.location_created": () => ({
    event: "zoomroom.location_created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-zoomroom-1",
        type: "country",
        name: "Example",
        parent_location_id: "example-parent-location-id-1",
      },
    },
  }),
  "zoomroom.location_deleted": () => ({
    event: "zoomroom.location_deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-zoomroom-1",
        type: "country",
        name: "Example",
        parent_location_id: "example-parent-location-id-1",
      },
    },
  }),
  "zoomroom.location_updated": () => ({
    event: "zoomroom.location_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        id: "example-zoomroom-1",
        type: "country",
        name: "Example",
        parent_location_id: "example-parent-location-id-1",
      },
    },
  }),
  "zoomroom.sensor_data": () => ({
    event: "zoomroom.sensor_data",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        id: "example-zoomroom-1",
        device_id: "example-device-id-1",
        room_name: "example room name",
        sensor_data: [
          {
            date_time: "2026-03-02T09:05:00Z",
            sensor_type: "CO2",
            sensor_value: "example sensor value",
          },
        ],
      },
    },
  }),
  "zoomroom.thirdparty_meeting_attempted": () => ({
    event: "zoomroom.thirdparty_meeting_attempted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        join_time: "2026-03-02T09:05:00Z",
        join_url: "https://example.com/j/81234567890",
        meeting_source_type: "MS_TEAMS",
        passcode: "example-code",
        room_id: "example-room-id-1",
        sip_address: "192.0.2.17",
        third_party_meeting_id: "81234567890",
      },
    },
  }),
  "zoomroom.updated": () => ({
    event: "zoomroom.updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: { id: "example-zoomroom-1", room_name: "example room name" },
    },
  }),
};
