import type { AnyEvent } from "./event.ts";

/**
 * By how much a clock may be behind Zoom's. An event that says to be of a later time would hold up
 * those that come after it: for a correlation they would all be too late.
 */
const MOST_AHEAD_MS = 86_400_000;

/** When an event happened, in wall-clock milliseconds: as Zoom says, else when it was received. */
export function occurredAt({ event_ts: given }: AnyEvent, receivedAt: number): number {
  const said = typeof given === "string" && given !== "" ? Number(given) : given;
  if (!Number.isSafeInteger(said)) return receivedAt;
  const time = said as number;
  return time >= 0 && time <= receivedAt + MOST_AHEAD_MS ? time : receivedAt;
}
