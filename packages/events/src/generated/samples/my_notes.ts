// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { MyNotesEvents } from "../my_notes.ts";

export const samples: { readonly [N in keyof MyNotesEvents]: () => MyNotesEvents[N] } = {
  "my_notes.transcript_generated": () => ({
    event: "my_notes.transcript_generated",
    event_ts: 1772442300000,
    payload: { account_id: "EXAMPLEaccountId000001", object: null },
  }),
};
