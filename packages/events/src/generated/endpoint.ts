// Made by `node scripts/generate.ts` from source/: change that, not this.

export interface EndpointEvents {
  "endpoint.url_validation": EndpointUrlValidation;
}

/** Zoom asks whether a webhook's address is ours; only webhooks get this. */
export interface EndpointUrlValidation {
  event: "endpoint.url_validation";
  event_ts: number;
  payload: {
    account_id?: never;
    plainToken: string;
    object?: never;
  };
}
