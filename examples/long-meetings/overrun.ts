import type { ZoomEvents } from "zoomflow";

/** By how many minutes a meeting took longer than planned; 0 when it did not. */
export function overrun({ payload: { object } }: ZoomEvents["meeting.ended"]): number {
  const took = Date.parse(object.end_time) - Date.parse(object.start_time);
  // Zoom's `duration` is the planned one, in minutes; a meeting at once has none.
  if (Number.isNaN(took) || object.duration === 0) return 0;
  return Math.max(0, Math.round(took / 60_000) - object.duration);
}
