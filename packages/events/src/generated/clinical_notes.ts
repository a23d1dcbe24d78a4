// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface ClinicalNotesEvents {
  "clinical_notes.note_created": ClinicalNotesNoteCreated;
}

/** A clinical note was drawn from an appointment. */
export interface ClinicalNotesNoteCreated {
  event: "clinical_notes.note_created";
  event_ts: number;
  payload: {
    account_id: string;
    object: {
      meeting_id: string;
      ehr_context_available: boolean;
      meeting_host_id: string;
      meeting_number: string;
      meeting_topic: string;
      note_created_time: string;
      note_end_time: string;
      note_id: string;
      note_owner_user_id: string;
      note_start_time: string;
      note_title: string;
    };
  };
}
