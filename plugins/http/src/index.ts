import { definePlugin } from "@zoomflow/core";
import type { Given, InstanceOptions, PluginInstance } from "@zoomflow/core";

import { requestAction } from "./action.ts";
import { doctor } from "./doctor.ts";
import { createGuard } from "./guard.ts";
import type { RequestInput } from "./input.ts";
import { optionsSchema } from "./options.ts";
import type { HttpOptions } from "./options.ts";
import type { HttpClient } from "./send.ts";

export type { Json, Method, RequestInput, Signing } from "./input.ts";
export type { HttpOptions } from "./options.ts";
export type { HttpResponse } from "./response.ts";

const createInstance = definePlugin({
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
  doctor: (call) => doctor(call),
  actions: { request: requestAction },
});

/**
 * HTTP requests as actions, kept off private networks unless `allow` names them.
 *
 * @param as Names the instance, which a second one with other options needs, or says more of how it is kept. Default: `http`.
 * @example
 * const web = http();
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
export function http(
  options: Given<HttpOptions> = {},
  as?: string | InstanceOptions,
): PluginInstance<{ readonly request: RequestInput }> {
  return createInstance(options, as);
}
