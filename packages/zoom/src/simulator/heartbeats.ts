import type { HeartbeatStep } from "./script.ts";

export interface HeartbeatReply {
  readonly success: boolean;
  readonly delayMs: number;
}

/** What the nth heartbeat, counted from 1, is answered with; `undefined` for silence. */
export function replyTo(beat: number, how: HeartbeatStep): HeartbeatReply | undefined {
  switch (how.is) {
    case "ack":
      return { success: true, delayMs: 0 };
    case "late":
      return { success: true, delayMs: how.delayMs };
    case "failure":
      return { success: false, delayMs: 0 };
    case "stop-after":
      return beat <= how.count ? { success: true, delayMs: 0 } : undefined;
    default: // none
      return undefined;
  }
}
