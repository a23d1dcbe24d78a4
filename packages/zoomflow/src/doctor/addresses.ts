import { reveal, type Text } from "@zoomflow/core";
import { originsOf } from "@zoomflow/zoom";

import type { Environment } from "../config/zoom.ts";
import type { Settings } from "./config.ts";

/** The hosts of Zoom's that are spoken to: known also where there are no credentials yet. */
export interface Hosts {
  /** Null where its address is no URL. */
  readonly oauth: URL | null;
  readonly socket: URL | null;
  readonly api: URL | null;
}

/** Only scheme, host and port: the rest of an address may be secret. */
export function hostsOf(
  { config: { zoom = {} } }: Pick<Settings, "config">,
  environment: Environment,
): Hosts {
  const oauthUrl = textOf(zoom.oauthUrl) || environment["ZOOM_OAUTH_URL"];
  const wsUrl = textOf(zoom.wsUrl) || environment["ZOOM_WS_URL"];
  const apiUrl = environment["ZOOM_API_URL"];
  return {
    oauth: bare(
      oauthUrl,
      (given) => originsOf(given === undefined ? {} : { oauthUrl: given }).oauth,
    ),
    socket: bare(wsUrl, (given) => originsOf(given === undefined ? {} : { wsUrl: given }).socket),
    api: bare(apiUrl, (given) => new URL(given ?? API_URL).origin),
  };
}

const API_URL = "https://api.zoom.us";

function bare(
  given: string | undefined,
  originOf: (given: string | undefined) => string,
): URL | null {
  if (!given) return URL.parse(originOf(undefined));
  return URL.canParse(given) ? URL.parse(originOf(given)) : null;
}

function textOf(given: Text | undefined): string | undefined {
  if (given === undefined || typeof given === "string") return given;
  return given.present ? reveal(given) : undefined;
}
