/** A span of time as text, 100 years at most: `250ms`, `10s`, `5m`, `1.5h`, `7d`. */
export type Duration = `${number}${"ms" | "s" | "m" | "h" | "d"}`;

/** The longest span there is: a time so far away can still be written down in milliseconds. */
export const LONGEST_DURATION: Duration = "36500d";

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const LONGEST_MS = 36_500 * UNIT_MS.d;

/**
 * The span in milliseconds; `undefined` for a text that is not a {@link Duration}, or is longer than 100 years.
 *
 * @example
 * assert.equal(parseDuration("1.5h"), 5_400_000);
 */
export function parseDuration(text: string): number | undefined {
  const ms = spanOf(text);
  return ms !== undefined && ms <= LONGEST_MS ? ms : undefined;
}

/** Whether nothing but its length keeps it from being a {@link Duration}. */
export function isTooLong(text: string): boolean {
  return (spanOf(text) ?? 0) > LONGEST_MS;
}

function spanOf(text: string): number | undefined {
  const parts = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
  if (parts === null) return undefined;
  return Number(parts[1]) * UNIT_MS[parts[2] as keyof typeof UNIT_MS];
}
