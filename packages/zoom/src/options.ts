import type { Duration, Secret } from "@zoomflow/core";

import type { ProxyOptions } from "./proxy.ts";

export type Grant = "account_credentials" | "client_credentials";

/** One Zoom app and its event subscription. */
export interface ZoomOptions {
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** Of a Server-to-Server OAuth app; left out for a general app. */
  readonly accountId?: string;
  /** The WebSocket event subscription, unless `wsUrl` names it. */
  readonly subscriptionId?: string;
  /** `account_credentials` where there is an `accountId`, else `client_credentials`. */
  readonly grant?: Grant;
  /** `https://zoom.us/oauth/token` unless given. */
  readonly oauthUrl?: string;
  /** `wss://ws.zoom.us/ws` unless given. What its query holds is kept. */
  readonly wsUrl?: string;
  readonly link?: LinkOptions;
  readonly proxy?: ProxyOptions;
}

/** The figures of the link. Each has a default that suits Zoom. */
export interface LinkOptions {
  /** From the beginning of an attempt to Zoom's confirmation, the token included. Default `15s`. */
  readonly readyTimeout?: Duration;
  /** Between heartbeats, ±10 %; Zoom asks for 30 s or less. Default `25s`. */
  readonly heartbeatInterval?: Duration;
  /** From a heartbeat to its answer; then the link counts as dead. Default `10s`. */
  readonly ackTimeout?: Duration;
  /** Without a frame of any kind; then the link counts as dead. Default `45s`. */
  readonly silenceTimeout?: Duration;
  /** Waits between attempts, with full jitter. Default from `1s` to `60s`. */
  readonly backoff?: Range;
  /** How long a session must hold, with an answered heartbeat, to count as stable. Default `60s`. */
  readonly stableAfter?: Duration;
  /** No path connects more often than this, three at once aside. Default 10. */
  readonly attemptsPerMinute?: number;
  /** How long to stand by while another program has the subscription. Default from `1m` to `15m`. */
  readonly displacedWait?: Range;
  /**
   * Between attempts while Zoom refuses credentials or a subscription that have worked in this
   * process, and up to a tenth more. Default `5m`.
   */
  readonly refusedWait?: Duration;
  /** The largest frame in bytes; a larger one ends the connection. Default 4 MiB. */
  readonly maxPayload?: number;
  /** What Zoom says when another program has connected. Texts match in any case. Default `another place`. */
  readonly displacedText?: readonly (string | RegExp)[];
}

export interface Range {
  readonly min?: Duration;
  readonly max?: Duration;
}
