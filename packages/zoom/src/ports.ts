import type { Secret } from "@zoomflow/core";
import type { Clock, Observe, Random } from "@zoomflow/core/ports";

import type { ProxyOptions } from "./proxy.ts";

/** What the link may not decide for itself: time, chance, the network, and who is told. */
export interface ZoomPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly observe: Observe;
  /** Asks for tokens. One that goes through the proxy, where there is one. */
  readonly fetch: typeof fetch;
  readonly dial: Dial;
}

/** What can be observed of the link. */
export type LinkMoment = Extract<Parameters<Observe>[0], { readonly is: `link.${string}` }>;

/** Begins to open a WebSocket. Throws nothing: what goes wrong is told to `hear.closed`. */
export type Dial = (request: DialRequest, hear: WireEvents) => Wire;

export interface DialRequest {
  /** Sealed, because the access token is part of it. */
  readonly url: Secret;
  /** From now to the end of the upgrade. */
  readonly timeoutMs: number;
  /** In bytes. */
  readonly maxPayload: number;
  readonly proxy: ProxyOptions | undefined;
}

/** What a wire tells, in order of arrival; nothing after `closed`. */
export interface WireEvents {
  /** The upgrade is done. Zoom has not yet said whether it will serve us. */
  opened(): void;
  text(text: string): void;
  /** A ping or a pong: a sign of life and no more. */
  heard(): void;
  /** A frame that is not text, not UTF-8 or too large. */
  unreadable(why: string): void;
  /** Once, and last. */
  closed(end: WireEnd): void;
}

/** How a wire ended. What the peer said is hostile text. */
export type WireEnd =
  /** The peer said goodbye; 1005 stands for a goodbye without a code. */
  | { readonly how: "closed"; readonly code: number; readonly reason: string }
  /** No goodbye: a reset, a timeout, a broken frame, or we terminated it. `code` is the platform's. */
  | { readonly how: "broken"; readonly why: string; readonly code?: string }
  /** The upgrade was answered with another HTTP status than 101. */
  | {
      readonly how: "refused";
      readonly status: number;
      readonly retryAfter: string | undefined;
    };

export interface Wire {
  /** Sends nothing while the wire is not open. */
  send(text: string): void;
  /** Says goodbye and waits for the peer to say it too. */
  close(): void;
  /** Ends it at once, whatever state it is in. */
  terminate(): void;
}
