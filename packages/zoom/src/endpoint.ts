import { Secret } from "@zoomflow/core";

import type { Grant, ZoomOptions } from "./options.ts";

/** Zoom's own hosts. ZoomGov and tests have others. */
const OAUTH_URL = "https://zoom.us/oauth/token";
const WS_URL = "wss://ws.zoom.us/ws";

/** The grant that fits the app, unless one is asked for: only Server-to-Server apps name an account. */
export function grantOf(options: Pick<ZoomOptions, "grant" | "accountId">): Grant {
  return options.grant ?? (options.accountId ? "account_credentials" : "client_credentials");
}

export function oauthUrl(options: Pick<ZoomOptions, "oauthUrl">): string {
  return options.oauthUrl ?? OAUTH_URL;
}

/**
 * Where the socket is opened. Sealed, because Zoom takes the token in the query and nowhere else:
 * with an Authorization header instead it answers "token is empty" (Zoom forum, 69974).
 */
export function socketUrl(
  options: Pick<ZoomOptions, "wsUrl" | "subscriptionId">,
  token: Secret,
): Secret {
  const url = new URL(options.wsUrl ?? WS_URL);
  if (options.subscriptionId) url.searchParams.set("subscriptionId", options.subscriptionId);
  url.searchParams.set("access_token", token.reveal());
  return Secret.of("socket URL", url.href);
}

/** Which hosts are spoken to, without what may be secret of their addresses. */
export function originsOf(options: Pick<ZoomOptions, "oauthUrl" | "wsUrl">): {
  readonly oauth: string;
  readonly socket: string;
} {
  const origin = (url: string): string => {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  };
  return { oauth: origin(oauthUrl(options)), socket: origin(options.wsUrl ?? WS_URL) };
}
