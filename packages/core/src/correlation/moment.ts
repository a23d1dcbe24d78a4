/** A moment as Zoom writes it, in ms since the epoch; undefined for what is none. */
export function momentOf(value: unknown): number | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  // oxlint-disable-next-line no-restricted-globals -- reads a text, not the clock
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
