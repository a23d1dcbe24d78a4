// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { ClinicalNotesEvents } from "../clinical_notes.ts";

export const samples: { readonly [N in keyof ClinicalNotesEvents]: () => ClinicalNotesEvents[N] } =
  {
    "clinical_notes.note_created": () => ({
      event: "clinical_notes.note_created",
      event_ts: 1772442300000,
      payload: {
        account_id: "EXAMPLEaccountId000001",
        object: {
          meeting_id: "81234567890",
          ehr_context_available: true,
          meeting_host_id: "EXAMPLEhostUserId00001",
          meeting_number: "+12025550142",
          meeting_topic: "Weekly planning",
          note_created_time: "2026-03-02T10:00:00Z",
          note_end_time: "2026-03-02T09:45:00Z",
          note_id: "example-note-id-1",
          note_owner_user_id: "EXAMPLEuserId000000001",
          note_start_time: "2026-03-02T09:00:00Z",
          note_title: "example note title",
        },
      },
    }),
  };
