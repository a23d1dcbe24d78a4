/** Longer than a day is taken for a mistake of the peer, and shortened to it. */
const MAX_MS = 86_400_000;

/**
 * How long `Retry-After` asks us to wait, in milliseconds: a number of seconds or an HTTP date
 * (RFC 9110, section 10.2.3). `undefined` when it says neither.
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const ms = waitOf(value.trim(), now);
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), MAX_MS);
}

function waitOf(text: string, now: number): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1_000);
  // `Date.parse` takes "-5" and "3.4.2026" for dates as well; an HTTP date begins with its weekday.
  return /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(text) - now : Number.NaN;
}
