// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {};

export const payloads: Readonly<Record<string, string>> = {
  "my_notes.transcript_generated": '{"account_id?":"text","object?":"any"}',
};
