/** Nobody is left alone for longer than this, whatever the peer asks. */
const LONGEST_MS = 15 * 60_000;

/**
 * How long a `Retry-After` header asks to wait, in milliseconds, at most 15 minutes.
 *
 * Takes seconds or an HTTP date (RFC 9110, 10.2.3); `undefined` for anything else.
 *
 * @param now Wall-clock milliseconds, for a date.
 */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const ms = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1_000 : dateOf(text) - now;
  return Number.isNaN(ms) ? undefined : Math.min(LONGEST_MS, Math.max(0, Math.ceil(ms)));
}

// `Date.parse` also reads "-5" and "x 1" as years: a date of HTTP names its day and its time.
function dateOf(text: string): number {
  return /^[A-Za-z]{3,9},? .*\d\d:\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
}
