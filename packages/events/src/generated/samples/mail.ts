// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { MailEvents } from "../mail.ts";

export const samples: { readonly [N in keyof MailEvents]: () => MailEvents[N] } = {
  "mail.history_event": () => ({
    event: "mail.history_event",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator: "ada.lovelace@example.com",
      object: { email: "grace.hopper@example.com", history_id: 1 },
    },
  }),
};
