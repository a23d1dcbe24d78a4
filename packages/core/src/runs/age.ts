import type { Dropped } from "./policy.ts";

/** Until when it makes sense to act on an event. */
export interface MaxAge {
  /** As its rule says it. */
  readonly text: string;
  readonly ms: number;
}

/** Whether an event that happened at `at` is too old to be acted on, and why. Wall-clock milliseconds. */
export function tooOld({ text, ms }: MaxAge, at: number, now: number): Dropped | undefined {
  if (now - at <= ms) return undefined;
  const reason = `maxAge ${text}: it happened ${secondsIn(now - at)} s before, too late since ${timeOf(at + ms)}`;
  return { policy: "maxAge", reason };
}

function secondsIn(ms: number): number {
  return Math.round(ms / 1_000);
}

/** A time as people and programs read it. */
export function timeOf(ms: number): string {
  // oxlint-disable-next-line no-restricted-globals -- a time that was given, as text
  return new Date(ms).toISOString();
}
