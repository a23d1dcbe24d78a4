// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { CobrowseEvents } from "../cobrowse.ts";

export const samples: { readonly [N in keyof CobrowseEvents]: () => CobrowseEvents[N] } = {
  "cobrowse.session_ended": () => ({
    event: "cobrowse.session_ended",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        session_id: "example-session-id-1",
        start_time: "2026-03-02T09:00:00Z",
        end_time: "2026-03-02T09:45:00Z",
        user_id: "EXAMPLEuserId000000001",
        user_name: "Grace Hopper",
        end_reason: "The session ended",
        role_type: "customer",
        session_pin: "example-code",
      },
    },
  }),
  "cobrowse.session_started": () => ({
    event: "cobrowse.session_started",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        session_id: "example-session-id-1",
        start_time: "2026-03-02T09:00:00Z",
        user_id: "EXAMPLEuserId000000001",
        user_name: "Grace Hopper",
        role_type: "customer",
        start_url: "https://example.com/start-url",
      },
    },
  }),
  "cobrowse.session_user_joined": () => ({
    event: "cobrowse.session_user_joined",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        session_id: "example-session-id-1",
        user_id: "EXAMPLEuserId000000001",
        user_name: "Grace Hopper",
        join_time: "2026-03-02T09:05:00Z",
        role_type: "customer",
        user_connection_id: "example-user-connection-id-1",
      },
    },
  }),
  "cobrowse.session_user_left": () => ({
    event: "cobrowse.session_user_left",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      object: {
        session_id: "example-session-id-1",
        user_id: "EXAMPLEuserId000000001",
        user_name: "Grace Hopper",
        leave_time: "2026-03-02T09:44:00Z",
        leave_reason: "Left the session",
        role_type: "customer",
        user_connection_id: "example-user-connection-id-1",
      },
    },
  }),
};
