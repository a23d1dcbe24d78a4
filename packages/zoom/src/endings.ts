import { ZoomflowError } from "@zoomflow/core";

import type { Ending } from "./connection-state.ts";
import type { Frame } from "./decode.ts";
import { isFarewell, saysDisplaced } from "./displacement.ts";
import type { Figures } from "./figures.ts";
import { networkCure } from "./network.ts";
import type { WireEnd } from "./ports.ts";

/** Reads why a wire ended. `askedMs` is the Retry-After of a refused upgrade. */
export function endingOf(
  end: WireEnd,
  askedMs: number | undefined,
  figures: Pick<Figures, "displacedText">,
): Ending {
  if (end.how === "refused") return refusedUpgrade(end.status, askedMs);
  if (end.how === "broken") {
    const hint = networkCure(end.code);
    const message = `the connection broke: ${end.why}`;
    const error = new ZoomflowError("ZF_SOCKET_LOST", message, hint === undefined ? {} : { hint });
    return { is: "lost", error, manner: "cut" };
  }
  if (saysDisplaced(end.reason, figures)) return displaced(end.reason);
  if (blamesToken(end.reason)) return rejected(end.reason);
  const reason = end.reason === "" ? "" : `: ${end.reason}`;
  const error = new ZoomflowError("ZF_SOCKET_LOST", `Zoom closed with code ${end.code}${reason}`);
  return { is: "lost", error, manner: isFarewell(end.code) ? "farewell" : "cut" };
}

/** A frame by which Zoom ends the connection: it turned to another program, or it will not have us. */
export function endingIn(
  frame: Frame,
  figures: Pick<Figures, "displacedText">,
): Ending | undefined {
  if (frame.kind === "event") return undefined;
  const good = frame.kind !== "unreadable" && frame.ok;
  if (good) return undefined;
  if (saysDisplaced(frame.said, figures)) return displaced(frame.said);
  return frame.kind === "verdict" || blamesToken(frame.said) ? rejected(frame.said) : undefined;
}

/**
 * Whether Zoom speaks of a bad token. The words differ from year to year ("Invalid Token", "Token is
 * invalid", "token is empty"), and they have come in frames of any module.
 */
export function blamesToken(said: string): boolean {
  return /\btoken\b.{0,20}\b(?:invalid|expired|empty)\b|\b(?:invalid|expired)\b.{0,20}\btoken\b/i.test(
    said,
  );
}

/** Zoom answered, and would not have us: with the token, as far as anybody knows. */
function rejected(said: string): Ending {
  const text = said === "" ? "without saying why" : `saying "${said}"`;
  const error = new ZoomflowError(
    "ZF_CONNECTION_REJECTED",
    `Zoom rejected the connection, ${text}`,
  );
  // After a confirmation it may be news of a rival, in words that we do not know.
  return { is: "rejected", error, manner: "farewell" };
}

function displaced(said: string): Ending {
  const error = new ZoomflowError("ZF_DISPLACED", `Zoom ended the connection, saying "${said}"`);
  return { is: "displaced", error, manner: "farewell" };
}

export function timedOut(doing: string, ms: number): Ending {
  const error = new ZoomflowError("ZF_CONNECTION_TIMEOUT", `${doing} took longer than ${ms} ms`);
  return lost(error);
}

export function silent(what: string, ms: number): Ending {
  const error = new ZoomflowError("ZF_SOCKET_SILENT", `${what} for ${Math.round(ms)} ms`);
  return { is: "lost", error, manner: "silence" };
}

/** A loss that is none of Zoom's words. */
export function lost(error: ZoomflowError): Ending {
  return { is: "lost", error, manner: "cut" };
}

/** What a series of short sessions is told as, once it is taken for another program. */
export function kickedOut(error: ZoomflowError, times: number): ZoomflowError {
  const often = times > 1 ? `${times} times in a row ` : "again ";
  const message = `Zoom ended the connection ${often}soon after confirming it (${error.message})`;
  return new ZoomflowError("ZF_DISPLACED", message);
}

const A_RIVAL_PERHAPS =
  "zoomflow goes on by itself, at a slow pace. Zoom may be in trouble (status.zoom.us), or a proxy on the way; or another program uses this subscription and pushes this one out: look for a second zoomflow, an old deployment or a colleague's test.";

/** The same for a series that may as well be trouble at Zoom. */
export function cutShort(error: ZoomflowError, times: number): ZoomflowError {
  const message = `${error.message}, soon after the confirmation, ${times} times in a row`;
  return new ZoomflowError(error.code, message, { hint: A_RIVAL_PERHAPS });
}

const REJECTED_FOR_GOOD =
  "Compare ZOOM_SUBSCRIPTION_ID with the event subscription on the app's page in the Zoom Marketplace (its method must be WebSocket), and ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET and ZOOM_ACCOUNT_ID with the same app. If all fit, look for another program that asks for tokens of this app: each may end the one before.";

/** A rejection that a new token did not mend, nor time. */
export function rejectedForGood(error: ZoomflowError, times: number): ZoomflowError {
  const message = `${error.message}, ${times} times in a row`;
  return new ZoomflowError("ZF_CONNECTION_REFUSED", message, { hint: REJECTED_FOR_GOOD });
}

function refusedUpgrade(status: number, askedMs: number | undefined): Ending {
  const asked = askedMs === undefined ? {} : { retryAfterMs: askedMs };
  // A gateway's way to say what Zoom itself says in its first frame.
  if (status === 401) {
    const message = "the upgrade was answered with HTTP 401";
    const error = new ZoomflowError("ZF_CONNECTION_REJECTED", message, asked);
    return { is: "rejected", error, manner: "farewell" };
  }
  if (status === 407) return proxyRefused();
  const followed = status >= 300 && status < 400 ? ", a redirect, which is not followed" : "";
  const message = `the upgrade was answered with HTTP ${status}${followed}`;
  const error = new ZoomflowError("ZF_UPGRADE_REFUSED", message, asked);
  return { is: "lost", error, manner: status === 403 ? "farewell" : "cut" };
}

// Nobody but a proxy answers so.
function proxyRefused(): Ending {
  const message = "the proxy asks for other credentials (HTTP 407)";
  const hint = "Check the user and the password in HTTPS_PROXY.";
  return lost(new ZoomflowError("ZF_UPGRADE_REFUSED", message, { hint }));
}
