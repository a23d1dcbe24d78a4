// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface RtmsEvents {
  "rtms.concurrency_limited": RtmsConcurrencyLimited;
  "rtms.concurrency_near_limit": RtmsConcurrencyNearLimit;
  "rtms.request_status": RtmsRequestStatus;
}

/** The account has as many media streams as it may. */
export interface RtmsConcurrencyLimited {
  event: "rtms.concurrency_limited";
  event_ts: number;
  payload: {
    account_id?: string;
    concurrency_limit?: number;
    concurrency_number?: number;
    percentage?: number;
    object?: never;
  };
}

/** The account has almost as many media streams as it may. */
export interface RtmsConcurrencyNearLimit {
  event: "rtms.concurrency_near_limit";
  event_ts: number;
  payload: {
    account_id?: never;
    concurrency_limit: number;
    concurrency_number: number;
    percentage: number;
    object?: never;
  };
}

/** It is known what became of a request for a media stream. */
export interface RtmsRequestStatus {
  event: "rtms.request_status";
  event_ts: number;
  payload: {
    account_id?: string;
    operator_id?: string;
    rtms_stream_id?: string;
    status?: unknown;
    object?: never;
  };
}
