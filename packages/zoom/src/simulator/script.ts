import type { AnyEvent } from "@zoomflow/core/ports";

import type { EventForm } from "./frames.ts";
import type { GarbageKind } from "./garbage.ts";
import type { TokenGarbage, TokenRefusal } from "./token-bodies.ts";

/** What becomes of one request for a token. */
export type TokenStep =
  /** Checks the credentials as Zoom does and grants a token. */
  | {
      readonly is: "ok";
      /** How long this token really lives. Default: the simulator's `tokenLifeMs`. */
      readonly lifeMs?: number;
      /** What `expires_in` says, word for word; `null` leaves it out. Default: the true life in seconds. */
      readonly expiresIn?: number | string | null;
      /** `documented` answers with the capitals of Zoom's documentation (`Access_token`). Default: `wire`. */
      readonly casing?: "wire" | "documented";
      /** Default: 0. */
      readonly delayMs?: number;
    }
  /** An error body of Zoom: one of the known names, or a code of the family 4700 to 4741. */
  | {
      readonly is: "refused";
      readonly error: TokenRefusal | number;
      /** Default: 400. */
      readonly status?: number;
    }
  /** An answer that is no verdict on the credentials: 429, 5xx. */
  | {
      readonly is: "status";
      readonly status: number;
      /** Seconds, or an HTTP date as text. */
      readonly retryAfter?: number | string;
      /** Default: a short JSON error. */
      readonly body?: string;
      /** Default: 0. */
      readonly delayMs?: number;
    }
  /** Status 200 and a body that is no token. */
  | { readonly is: "garbage"; readonly kind: TokenGarbage }
  /** Reads the request and never answers. */
  | { readonly is: "hang" }
  /** Ends the TCP connection in place of an answer. */
  | { readonly is: "drop" }
  /** Resets the TCP connection in place of an answer. */
  | { readonly is: "reset" };

/** How one connection goes, from the upgrade on. What is left out goes as with a healthy Zoom. */
export interface ConnectionScript {
  /** Default: 101. */
  readonly upgrade?: UpgradeStep;
  /** Done after the 101 and before the verdict, as when another frame comes first. */
  readonly first?: readonly Fault[];
  /** Default: what token and subscription deserve. */
  readonly verdict?: VerdictStep;
  /** Default: each is acknowledged at once. */
  readonly heartbeats?: HeartbeatStep;
  /** Done after the verdict, or after the 101 where there is none. */
  readonly later?: readonly TimedFault[];
}

/** The answer to the HTTP request that asks for a WebSocket. */
export type UpgradeStep =
  | { readonly is: "accept"; readonly delayMs?: number }
  | {
      readonly is: "refuse";
      readonly status: number;
      /** Seconds, or an HTTP date as text. */
      readonly retryAfter?: number | string;
      /** Default: empty. */
      readonly body?: string;
    }
  /** Default status: 302. */
  | { readonly is: "redirect"; readonly location: string; readonly status?: number }
  /** TCP accepted, HTTP never answered. */
  | { readonly is: "hold" }
  | { readonly is: "drop" }
  | { readonly is: "reset" }
  /** Bytes that are no HTTP, as from a TLS port or another service. */
  | { readonly is: "garbage" };

/** Zoom's first frame. */
export type VerdictStep =
  /** Success if token and subscription deserve it; a refusal if not. */
  | {
      readonly is: "success";
      /** Default: `ok`. */
      readonly content?: string;
      /** Leaves the `success` field out, which counts as success. Default: false. */
      readonly unmarked?: boolean;
      /**
       * How the frame travels: in a write of its own (which the network may still join to another),
       * in the TCP segment of the 101, or one byte at a time.
       * Default: `alone`.
       */
      readonly delivery?: "alone" | "with-101" | "byte-by-byte";
      /** Default: 0. */
      readonly delayMs?: number;
    }
  /** `success: false` whatever the token is worth, then a close. */
  | {
      readonly is: "failure";
      /** Seen from Zoom: `Invalid Token`, `Token is invalid`, `token is empty`. Default: the first. */
      readonly content?: string;
      /** Leaves the socket open after the frame. Default: false. */
      readonly stay?: boolean;
    }
  /** No verdict ever. */
  | { readonly is: "none" };

/** What a heartbeat is answered with. */
export type HeartbeatStep =
  | { readonly is: "ack" }
  | { readonly is: "none" }
  | { readonly is: "late"; readonly delayMs: number }
  /** Acknowledges that many, then none. */
  | { readonly is: "stop-after"; readonly count: number }
  /** Answers `success: false`. */
  | { readonly is: "failure" };

/** What is done to a connection, and when. */
export interface TimedFault {
  /** Counted from the verdict. Default: 0, in the same moment. */
  readonly afterMs?: number;
  readonly do: Fault;
}

/** What can be done to an open connection. */
export type Fault =
  /** A close frame. Without a code the frame has none (1005); 1006 is no frame at all, as with `end`. */
  | { readonly is: "close"; readonly code?: number; readonly reason?: string }
  /** Ends the TCP connection without a close frame. */
  | { readonly is: "end" }
  /** Resets the TCP connection. */
  | { readonly is: "reset" }
  /** Half-open: stays connected, and from now on neither hears nor says anything. */
  | { readonly is: "freeze" }
  /** Tells the connection that a newer one took its place, and closes it. */
  | { readonly is: "displace" }
  | { readonly is: "garbage"; readonly kind: GarbageKind }
  /** A text frame, word for word. */
  | { readonly is: "frame"; readonly text: string }
  /** Events in this order. Default form: `string`. */
  | { readonly is: "events"; readonly events: readonly AnyEvent[]; readonly form?: EventForm }
  /** A ping of the WebSocket protocol. */
  | { readonly is: "ping" }
  /** Changes how heartbeats are answered from now on. */
  | { readonly is: "heartbeats"; readonly how: HeartbeatStep };
