import { createRequire } from "node:module";

import type { App, AppOptions, webApi } from "@slack/bolt";
import { type Secret, ZoomflowError } from "@zoomflow/core";

import { createTransport } from "./transport.ts";

/** The one way to call Slack: a method of its Web API with its arguments, exactly once. */
export type Client = (
  method: string,
  fields: Record<string, unknown>,
) => Promise<webApi.WebAPICallResult>;

export interface ClientOptions {
  readonly token: Secret;
  readonly apiUrl: string;
  /** Milliseconds for one call, from the first byte sent to the last received. */
  readonly timeoutMs: number;
}

/**
 * Loads Bolt and makes its client.
 *
 * The client is only a function so that nothing that can be printed holds the token.
 * @throws ZoomflowError `ZF_VARIABLE_MISSING` without a token, `ZF_PLUGIN_SETUP` with an impossible one.
 */
export function connect(options: ClientOptions): Client {
  const token = options.token.reveal().trim();
  // The network layer would show it in its complaint about a header.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new ZoomflowError(
      "ZF_PLUGIN_SETUP",
      `${options.token.name} holds characters that no token has`,
      {
        hint: "Copy the Bot User OAuth Token again from the app's page at api.slack.com/apps.",
      },
    );
  }
  const app = createApp({
    token,
    clientOptions: {
      slackApiUrl: options.apiUrl,
      timeout: options.timeoutMs,
      // Retries are the runner's: they survive a restart and know what may have been sent.
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      // How much goes at once is the runner's to say as well.
      maxRequestConcurrency: Infinity,
      fetch: createTransport(token),
    },
  });
  return (method, fields) => app.client.apiCall(method, fields);
}

/** An app that only sends: nothing listens, nothing is checked or logged by itself. */
function createApp(options: AppOptions): App {
  const { default: BoltApp } = loadBolt();
  return new BoltApp({
    ...options,
    receiver: { init: () => undefined, start: nothing, stop: nothing },
    logger: silent(),
    tokenVerificationEnabled: false,
    deferInitialization: true,
    ignoreSelf: false,
    convoStore: false,
  });
}

/**
 * Bolt, loaded when the first workspace is set up: reading a config must not cost its 40 MB.
 *
 * Its `App.js` and not its index, which loads express and all receivers: 9 MB more for nothing here.
 * By `require`, because the loaders that may run this file (Node, jiti, Vite) do not agree on what
 * `import()` of a CommonJS module gives.
 */
function loadBolt(): typeof import("@slack/bolt/dist/App.js") {
  const require = createRequire(import.meta.url);
  return require("@slack/bolt/dist/App.js") as typeof import("@slack/bolt/dist/App.js");
}

async function nothing(): Promise<void> {}

/** What matters is thrown; the rest of the client's log would print what comes from outside. */
function silent(): NonNullable<AppOptions["logger"]> {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    setLevel: () => undefined,
    setName: () => undefined,
    getLevel: () => "error" as never,
  };
}
