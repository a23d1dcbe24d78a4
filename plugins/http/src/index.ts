import { definePlugin } from "@zoomflow/core";
import type { PluginFactory } from "@zoomflow/core";

import { requestAction } from "./action.ts";
import { createGuard } from "./guard.ts";
import type { RequestInput } from "./input.ts";
import { optionsSchema } from "./options.ts";
import type { HttpOptions } from "./options.ts";
import type { HttpClient } from "./send.ts";

export type { Json, Method, RequestInput, Signing } from "./input.ts";
export type { HttpOptions } from "./options.ts";
export type { HttpResponse } from "./response.ts";

/**
 * HTTP requests as actions, kept off private networks unless `allow` names them.
 *
 * @example
 * const web = http({});
 *
 * on("meeting.ended", {
 *   id: "tell-crm",
 *   do: web.request({
 *     method: "POST",
 *     url: "https://crm.example.com/meetings",
 *     json: (e) => ({ uuid: e.payload.object.uuid, topic: e.payload.object.topic }),
 *   }),
 * });
 */
export const http: PluginFactory<HttpOptions, { readonly request: RequestInput }> = definePlugin({
  name: "http",
  api: 1,
  options: optionsSchema,
  setup: async ({ options }): Promise<HttpClient> => {
    // Here rather than above, so that commands which send nothing do not load an HTTP client.
    const { createTransport } = await import("./transport.ts");
    return {
      transport: createTransport(createGuard(options.allow)),
      timeoutMs: options.timeoutMs,
      after(ms, fire) {
        const timer = setTimeout(fire, ms);
        return () => clearTimeout(timer);
      },
      now: () => Date.now(),
    };
  },
  teardown: ({ transport }) => transport.close(),
  actions: { request: requestAction },
});
