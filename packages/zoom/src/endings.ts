import { ZoomflowError } from "@zoomflow/core";

import type { Ending } from "./connection-state.ts";
import { isFarewell, saysDisplaced } from "./displacement.ts";
import type { Figures } from "./figures.ts";
import type { WireEnd } from "./ports.ts";

/** Reads why a wire ended. `askedMs` is the Retry-After of a refused upgrade. */
export function endingOf(
  end: WireEnd,
  askedMs: number | undefined,
  figures: Pick<Figures, "displacedText">,
): Ending {
  if (end.how === "refused") return refusedUpgrade(end.status, askedMs);
  if (end.how === "broken") {
    const error = new ZoomflowError("ZF_SOCKET_LOST", `the connection broke: ${end.why}`);
    return { is: "lost", error, kind: "broken", farewell: false };
  }
  if (saysDisplaced(end.reason, figures)) return displaced(end.reason);
  const reason = end.reason === "" ? "" : `: ${end.reason}`;
  const error = new ZoomflowError("ZF_SOCKET_LOST", `Zoom closed with code ${end.code}${reason}`);
  const kind = `${end.code} ${end.reason}`;
  return { is: "lost", error, kind, farewell: isFarewell(end.code) };
}

/** Zoom answered, and would not have us: with the token, as far as anybody knows. */
export function rejected(said: string): Ending {
  const text = said === "" ? "without saying why" : `saying "${said}"`;
  const error = new ZoomflowError(
    "ZF_CONNECTION_REJECTED",
    `Zoom rejected the connection, ${text}`,
  );
  // After a confirmation it may be news of a rival, in words that we do not know.
  return { is: "rejected", error, kind: "rejected", farewell: true };
}

export function displaced(said: string): Ending {
  const error = new ZoomflowError("ZF_DISPLACED", `Zoom ended the connection, saying "${said}"`);
  return { is: "displaced", error, kind: "displaced", farewell: true };
}

export function timedOut(doing: string, ms: number): Ending {
  const error = new ZoomflowError("ZF_CONNECTION_TIMEOUT", `${doing} took longer than ${ms} ms`);
  return lost(error);
}

export function silent(what: string, ms: number): Ending {
  return lost(new ZoomflowError("ZF_SOCKET_SILENT", `${what} for ${Math.round(ms)} ms`));
}

/** A loss that is none of Zoom's words; `error.code` is its kind. */
export function lost(error: ZoomflowError): Ending {
  return { is: "lost", error, kind: error.code, farewell: false };
}

function refusedUpgrade(status: number, askedMs: number | undefined): Ending {
  const asked = askedMs === undefined ? {} : { retryAfterMs: askedMs };
  // A gateway's way to say what Zoom itself says in its first frame.
  if (status === 401) {
    const message = "the upgrade was answered with HTTP 401";
    const error = new ZoomflowError("ZF_CONNECTION_REJECTED", message, asked);
    return { is: "rejected", error, kind: "rejected", farewell: false };
  }
  const followed = status >= 300 && status < 400 ? ", a redirect, which is not followed" : "";
  const message = `the upgrade was answered with HTTP ${status}${followed}`;
  return lost(new ZoomflowError("ZF_UPGRADE_REFUSED", message, asked));
}
