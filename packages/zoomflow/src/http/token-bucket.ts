/** How often something may be done: so many times at once, and then so many in a minute. */
export interface Bucket {
  readonly left: number;
  /** Up to when it has been filled, in monotonic milliseconds. */
  readonly at: number;
}

export interface Taken {
  readonly bucket: Bucket;
  /** 0 when it may be done now; else how long to wait until it may. */
  readonly waitMs: number;
}

const MINUTE_MS = 60_000;

export function fullBucket(perMinute: number, now: number): Bucket {
  return { left: perMinute, at: now };
}

/** Takes one, if there is one. */
export function takeFrom({ left, at }: Bucket, perMinute: number, now: number): Taken {
  const filled = Math.min(perMinute, left + (Math.max(0, now - at) * perMinute) / MINUTE_MS);
  if (filled >= 1) return { bucket: { left: filled - 1, at: now }, waitMs: 0 };
  const waitMs = Math.ceil(((1 - filled) * MINUTE_MS) / perMinute);
  return { bucket: { left: filled, at: now }, waitMs };
}
