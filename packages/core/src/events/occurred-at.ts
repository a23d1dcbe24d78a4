import type { AnyEvent } from "./event.ts";

/** Calendars end there: what says to be later cannot be meant, and could not be counted on from. */
const LAST_MS = 8.64e15;

/** When an event happened, in wall-clock milliseconds: as Zoom says, else when it was received. */
export function occurredAt({ event_ts: given }: AnyEvent, receivedAt: number): number {
  const said = typeof given === "string" && given !== "" ? Number(given) : given;
  if (!Number.isSafeInteger(said)) return receivedAt;
  const time = said as number;
  return time >= 0 && time <= LAST_MS ? time : receivedAt;
}
