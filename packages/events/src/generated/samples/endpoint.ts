// Made by `node scripts/generate.ts` from source/: change that, not this.

import type { EndpointEvents } from "../endpoint.ts";

export const samples: { readonly [N in keyof EndpointEvents]: () => EndpointEvents[N] } = {
  "endpoint.url_validation": () => ({
    event: "endpoint.url_validation",
    event_ts: 1772442300000,
    payload: { plainToken: "example plaintoken" },
  }),
};
