// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { VisitorManagementEvents } from "../visitor_management.ts";

export const samples: {
  readonly [N in keyof VisitorManagementEvents]: () => VisitorManagementEvents[N];
} = {
  "visitor_management.checked_in": () => ({
    event: "visitor_management.checked_in",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        host_id: "EXAMPLEhostUserId00001",
        host_email: "ada.lovelace@example.com",
        host_name: "Grace Hopper",
        invite_location_id: "example-invite-location-id-1",
        visitor_email: "grace.hopper@example.com",
        visitor_name: "Grace Hopper",
        start_time: 1,
        end_time: 1,
      },
    },
  }),
  "visitor_management.checked_out": () => ({
    event: "visitor_management.checked_out",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        host_id: "EXAMPLEhostUserId00001",
        host_email: "ada.lovelace@example.com",
        host_name: "Grace Hopper",
        invite_location_id: "example-invite-location-id-1",
        visitor_email: "grace.hopper@example.com",
        visitor_name: "Grace Hopper",
        start_time: 1,
        end_time: 1,
      },
    },
  }),
  "visitor_management.invitation_created": () => ({
    event: "visitor_management.invitation_created",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        host_id: "EXAMPLEhostUserId00001",
        host_email: "ada.lovelace@example.com",
        host_name: "Grace Hopper",
        invite_location_id: "example-invite-location-id-1",
        visitor_email: "grace.hopper@example.com",
        visitor_name: "Grace Hopper",
        start_time: 1,
        end_time: 1,
        invitation_id: "example-invitation-id-1",
      },
    },
  }),
  "visitor_management.invitation_deleted": () => ({
    event: "visitor_management.invitation_deleted",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        host_id: "EXAMPLEhostUserId00001",
        host_email: "ada.lovelace@example.com",
        host_name: "Grace Hopper",
        invite_location_id: "example-invite-location-id-1",
        visitor_email: "grace.hopper@example.com",
        visitor_name: "Grace Hopper",
      },
    },
  }),
  "visitor_management.invitation_updated": () => ({
    event: "visitor_management.invitation_updated",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      operator_id: "EXAMPLEhostUserId00001",
      object: {
        host_id: "EXAMPLEhostUserId00001",
        host_email: "ada.lovelace@example.com",
        host_name: "Grace Hopper",
        invite_location_id: "example-invite-location-id-1",
        visitor_email: "grace.hopper@example.com",
        visitor_name: "Grace Hopper",
        start_time: 1,
        end_time: 1,
        invitation_id: "example-invitation-id-1",
      },
    },
  }),
};
