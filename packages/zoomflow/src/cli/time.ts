import { parseDuration, ZoomflowError } from "@zoomflow/core";

/** An ISO date, or date and time, with or without an offset. */
const ISO = /^\d{4}-\d{2}-\d{2}(?<time>T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * The time that an option names, in wall-clock milliseconds: a duration counts back from now, an ISO
 * date without an offset is local time, a day begins at its midnight.
 *
 * @throws ZoomflowError `ZF_USAGE`
 */
export function parseTime(option: string, text: string, now: number): number {
  const ago = parseDuration(text);
  if (ago !== undefined) return now - ago;
  const parts = ISO.exec(text);
  // A day alone would be taken for one in UTC.
  const time = Date.parse(parts?.groups?.["time"] === undefined ? `${text}T00:00` : text);
  if (parts !== null && !Number.isNaN(time)) return time;
  throw new ZoomflowError("ZF_USAGE", `--${option} does not know the time "${text}"`, {
    hint: "Write it like 2h or 7d (ago), 2026-01-31, or 2026-01-31T09:30.",
  });
}
