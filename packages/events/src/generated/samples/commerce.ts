// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { CommerceEvents } from "../commerce.ts";

export const samples: { readonly [N in keyof CommerceEvents]: () => CommerceEvents[N] } = {
  "commerce.account_status_changed": () => ({
    event: "commerce.account_status_changed",
    event_ts: 1772442300000,
    event_id: "example-event-id-1",
    payload: {
      account_id: "EXAMPLEaccountId000001",
      account: {
        create_reference_id: "example-create-reference-id-1",
        crm_account_number: "+12025550142",
        status: "success",
      },
    },
  }),
  "commerce.deal_registration_status_changed": () => ({
    event: "commerce.deal_registration_status_changed",
    event_ts: 1772442300000,
    event_id: "example-event-id-1",
    payload: {
      account_id: "EXAMPLEaccountId000001",
      deal_registration: {
        create_reference_id: "example-create-reference-id-1",
        deal_reg_number: "+12025550142",
        status: "pending review",
      },
    },
  }),
  "commerce.order_status_changed": () => ({
    event: "commerce.order_status_changed",
    event_ts: 1772442300000,
    event_id: "example-event-id-1",
    payload: {
      account_id: "EXAMPLEaccountId000001",
      order: { order_reference_id: "example-order-reference-id-1", status: "draft" },
    },
  }),
  "commerce.quote_status_changed": () => ({
    event: "commerce.quote_status_changed",
    event_ts: 1772442300000,
    event_id: "example-event-id-1",
    payload: {
      account_id: "EXAMPLEaccountId000001",
      quote: { quote_reference_id: "example-quote-reference-id-1", status: "failedToSubmit" },
    },
  }),
};
