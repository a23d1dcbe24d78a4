import { createHmac } from "node:crypto";

import type { AnyEvent } from "@zoomflow/core/ports";

/**
 * How an event is wrapped: as JSON inside a JSON string (what Zoom sends), as a plain object, or
 * without an envelope. The latter two are what some of Zoom's documentation shows.
 */
export type EventForm = "string" | "object" | "bare";

export interface Signing {
  /** The app's secret token; `x-zm-signature` is made with it. */
  readonly secretToken: string;
  /** Wall-clock milliseconds, sent as seconds. */
  readonly now: number;
}

export function verdictFrame(success: boolean | undefined, content: string): string {
  return JSON.stringify({
    module: "build_connection",
    ...(success !== undefined && { success }),
    content,
    header: {},
  });
}

export function heartbeatFrame(success: boolean): string {
  return JSON.stringify({
    module: "heartbeat",
    success,
    content: success ? "live" : "dead",
    header: {},
  });
}

export function eventFrame(event: AnyEvent, form: EventForm = "string", signing?: Signing): string {
  const json = asZoomWrites(JSON.stringify(event));
  if (form === "bare") return json;

  const header = JSON.stringify(signing === undefined ? {} : signatureOf(json, signing));
  const content = form === "string" ? JSON.stringify(json) : json;
  return `{"module":"message","content":${content},"header":${header}}`;
}

/** Whether a text is the client's heartbeat. Zoom reads the JSON, not the bytes. */
export function isHeartbeat(text: string): boolean {
  try {
    const frame: unknown = JSON.parse(text);
    return (
      typeof frame === "object" &&
      frame !== null &&
      "module" in frame &&
      frame.module === "heartbeat"
    );
  } catch {
    return false;
  }
}

// Zoom escapes what lies beyond the basic plane; clients that sign re-encoded JSON stumble over it.
function asZoomWrites(json: string): string {
  return json.replaceAll(/[\uD800-\uDFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

function signatureOf(content: string, { secretToken, now }: Signing): Record<string, string> {
  const timestamp = String(Math.floor(now / 1_000));
  const digest = createHmac("sha256", secretToken).update(`v0:${timestamp}:${content}`);
  return { "x-zm-request-timestamp": timestamp, "x-zm-signature": `v0=${digest.digest("hex")}` };
}
