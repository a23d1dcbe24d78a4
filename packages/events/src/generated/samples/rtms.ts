// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { RtmsEvents } from "../rtms.ts";

export const samples: { readonly [N in keyof RtmsEvents]: () => RtmsEvents[N] } = {
  "rtms.concurrency_limited": () => ({
    event: "rtms.concurrency_limited",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      concurrency_limit: 500,
      concurrency_number: 1,
      percentage: 64,
    },
  }),
  "rtms.concurrency_near_limit": () => ({
    event: "rtms.concurrency_near_limit",
    event_ts: 1772442300000,
    payload: { concurrency_limit: 500, concurrency_number: 1, percentage: 64 },
  }),
  "rtms.request_status": () => ({
    event: "rtms.request_status",
    event_ts: 1772442300000,
    payload: {
      account_id: "EXAMPLEaccountId000001",
      operator_id: "EXAMPLEhostUserId00001",
      rtms_stream_id: "example-rtms-stream-id-1",
      status: null,
    },
  }),
};
