// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { AppEvents } from "../app.ts";

export const samples: { readonly [N in keyof AppEvents]: () => AppEvents[N] } = {
  "app.authorization_request_created": () => ({
    event: "app.authorization_request_created",
    event_ts: 1772442300000,
    payload: {
      app_description: "example app description",
      app_name: "example app name",
      app_scopes: ["example app scopes"],
      app_status: "published",
      app_type: "example app type",
      request_reason: "example request reason",
      requester_department: "example requester department",
      requester_name: "Grace Hopper",
      requester_user_groups: ["Grace Hopper"],
      app_link: {
        developer_documentation: "https://example.com/developer-documentation",
        developer_privacy_policy: "https://example.com/developer-privacy-policy",
        developer_support: "https://example.com/developer-support",
        developer_terms_of_use: "https://example.com/developer-terms-of-use",
      },
      app_permissions: { Manage: ["example manage"], View: ["example view"] },
      install_requirements: {
        min_client: "example min client",
        user_role: "example user role",
        account_eligibility: {
          account_types: ["example account types"],
          premium_events: ["example premium events"],
        },
      },
    },
  }),
  app_deauthorized: () => ({
    event: "app_deauthorized",
    payload: {
      account_id: "EXAMPLEaccountId000001",
      user_id: "EXAMPLEuserId000000001",
      client_id: "example-client-id-1",
      deauthorization_time: "2026-03-02T10:00:00Z",
      event_ts: 1772442300000,
      signature: "example signature",
    },
  }),
};
