import { grantOf } from "./endpoint.ts";
import { checkLink } from "./figures.ts";
import type { ZoomOptions } from "./options.ts";

/** What is wrong with `options`, a sentence each, naming the option and its variable. */
export function checkZoomOptions(options: ZoomOptions): readonly string[] {
  return [
    ...checkCredentials(options),
    ...checkUrl("oauthUrl (ZOOM_OAUTH_URL)", options.oauthUrl, ["https:", "http:"]),
    ...checkUrl("wsUrl (ZOOM_WS_URL)", options.wsUrl, ["wss:", "ws:"]),
    ...checkUrl("proxy.https (HTTPS_PROXY)", options.proxy?.https || undefined, [
      "http:",
      "https:",
    ]),
    ...checkSubscription(options),
    ...checkLink(options.link ?? {}),
  ];
}

function checkCredentials(options: ZoomOptions): readonly string[] {
  const problems: string[] = [];
  if (!options.clientId) problems.push("clientId (ZOOM_CLIENT_ID) is not set");
  if (!options.clientSecret.present)
    problems.push(`clientSecret (${options.clientSecret.name}) is not set`);
  if (grantOf(options) === "account_credentials" && !options.accountId)
    problems.push("grant account_credentials needs accountId (ZOOM_ACCOUNT_ID)");
  return problems;
}

function checkSubscription(options: ZoomOptions): readonly string[] {
  const inUrl = URL.parse(options.wsUrl ?? "")?.searchParams.get("subscriptionId") ?? undefined;
  if (!options.subscriptionId && !inUrl)
    return ["subscriptionId (ZOOM_SUBSCRIPTION_ID) is not set, and wsUrl names none"];
  if (options.subscriptionId && inUrl && options.subscriptionId !== inUrl)
    return ["subscriptionId (ZOOM_SUBSCRIPTION_ID) and the one in wsUrl (ZOOM_WS_URL) differ"];
  return [];
}

// The value is never repeated: it may hold a password or a token.
function checkUrl(name: string, value: string | undefined, protocols: string[]): readonly string[] {
  if (value === undefined) return [];
  const url = URL.parse(value);
  if (url === null) return [`${name} is not a URL`];
  if (!protocols.includes(url.protocol))
    return [`${name} must begin with ${protocols.map((each) => `${each}//`).join(" or ")}`];
  return url.hash === "" ? [] : [`${name} must not have a fragment (#)`];
}
