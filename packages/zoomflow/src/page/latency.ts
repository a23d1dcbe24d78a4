/** Up to which latency each column counts: 1 ms, and 1.6 times as much with each. The last is open. */
const FACTOR = 1.6;

/** Enough for an hour and more. */
export const LATENCY_COLUMNS = 34;

export function latencyColumn(ms: number): number {
  if (ms <= 1) return 0;
  const column = Math.ceil(Math.log(ms) / Math.log(FACTOR));
  return Math.min(column, LATENCY_COLUMNS - 1);
}

/** Under which latency a share of all that were counted lies; undefined where none were. */
export function latencyAt(counts: readonly number[], share: number): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  let left = total * share;
  for (const [column, count] of counts.entries()) {
    if (count >= left && count > 0) {
      const [from, to] = [column === 0 ? 0 : FACTOR ** (column - 1), FACTOR ** column];
      return Math.round(from + (to - from) * (left / count));
    }
    left -= count;
  }
  return Math.round(FACTOR ** (counts.length - 1));
}
