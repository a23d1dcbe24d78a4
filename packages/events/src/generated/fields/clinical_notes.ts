// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {};

export const payloads: Readonly<Record<string, string>> = {
  "clinical_notes.note_created":
    '{"account_id":"text","object":{"meeting_id":"text","ehr_context_available":"flag","meeting_host_id":"text","meeting_number":"text","meeting_topic":"text","note_created_time":"text","note_end_time":"text","note_id":"text","note_owner_user_id":"text","note_start_time":"text","note_title":"text"}}',
};
