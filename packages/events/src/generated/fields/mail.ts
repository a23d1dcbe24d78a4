// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {};

export const payloads: Readonly<Record<string, string>> = {
  "mail.history_event":
    '{"account_id":"text","operator":"text","object":{"email":"text","history_id":"number"}}',
};
