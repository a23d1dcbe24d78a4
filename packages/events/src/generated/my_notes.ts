// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface MyNotesEvents {
  "my_notes.transcript_generated": MyNotesTranscriptGenerated;
}

/** My Notes has finished writing a transcript. */
export interface MyNotesTranscriptGenerated {
  event: "my_notes.transcript_generated";
  event_ts: number;
  payload: {
    account_id?: string;
    object?: unknown;
  };
}
