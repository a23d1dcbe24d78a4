// Made by `node scripts/generate.ts` from source/: change that, not this.

export const shapes: Readonly<Record<string, string>> = {};

export const payloads: Readonly<Record<string, string>> = {
  "rtms.concurrency_limited":
    '{"account_id?":"text","concurrency_limit?":"number","concurrency_number?":"number","percentage?":"number"}',
  "rtms.concurrency_near_limit":
    '{"concurrency_limit":"number","concurrency_number":"number","percentage":"number"}',
  "rtms.request_status":
    '{"account_id?":"text","operator_id?":"text","rtms_stream_id?":"text","status?":"any"}',
};
