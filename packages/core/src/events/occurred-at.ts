import type { AnyEvent } from "./event.ts";

/** When an event happened, in wall-clock milliseconds: as Zoom says, else when it was received. */
export function occurredAt({ event_ts: time }: AnyEvent, receivedAt: number): number {
  const said = typeof time === "string" && time !== "" ? Number(time) : time;
  return Number.isSafeInteger(said) && (said as number) >= 0 ? (said as number) : receivedAt;
}
