import type { Health } from "@zoomflow/core";
import type { Clock, Observe } from "@zoomflow/core/ports";

/** Compares this machine's clock with Zoom's, by the dates of Zoom's answers. */
export interface TimeCheck {
  /** `sentAt`: when the request left, by the wall clock. `date`: the answer's header, hostile text. */
  compare(sentAt: number, date: string | null): void;
  health(): Health;
}

interface Compared {
  readonly skewMs: number;
  readonly wall: number;
  readonly monotonic: number;
}

/** So much is neither delay nor the want of a better clock. */
const TOLERATED_MS = 60_000;

/** As RFC 9110 (5.6.7) has it sent; Node would read much else as some date. */
const DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

const SET_IT =
  "Set this machine's clock and have it kept, for example by `timedatectl set-ntp true`: what is timed in rules, `maxAge` and every time in the journal are wrong by as much.";

/**
 * What is known since the last answer is carried on: a clock that is set while zoomflow runs is seen at
 * once, by the monotonic one beside it.
 */
export function createTimeCheck(
  clock: Pick<Clock, "now" | "monotonic">,
  observe: Observe,
): TimeCheck {
  let last: Compared | undefined;
  return {
    compare(sentAt, date) {
      const zoomAt = DATE.test(date ?? "") ? Date.parse(date ?? "") : Number.NaN;
      if (Number.isNaN(zoomAt)) return;
      const wall = clock.now();
      const skewMs = skewOf(sentAt, wall, zoomAt);
      last = { skewMs, wall, monotonic: clock.monotonic() };
      observe({ is: "clock.compared", skewMs });
    },
    health() {
      if (last === undefined) return { ok: true, reason: "not yet compared with Zoom's" };
      const { skewMs, wall, monotonic } = last;
      const setMs = clock.now() - wall - (clock.monotonic() - monotonic);
      return clockHealth(skewMs, setMs);
    },
  };
}

/**
 * By how much this clock is ahead of Zoom's, at the least; negative where it is behind. Zoom's date is
 * of some instant between `sentAt` and `heardAt`, and cut to the second.
 */
export function skewOf(sentAt: number, heardAt: number, zoomAt: number): number {
  const ahead = sentAt - (zoomAt + 1_000);
  const behind = heardAt - zoomAt;
  if (ahead > 0) return ahead;
  return behind < 0 ? behind : 0;
}

/** @param setMs by how much the clock has been set since it was compared */
export function clockHealth(skewMs: number, setMs: number): Health {
  const offMs = skewMs + setMs;
  if (Math.abs(offMs) <= TOLERATED_MS)
    return { ok: true, reason: `within ${TOLERATED_MS / 1_000} s of Zoom's` };
  const off = `${spanOf(Math.abs(offMs))} ${offMs > 0 ? "ahead of" : "behind"} Zoom's`;
  // A machine that slept wakes with a clock that has gone on without it, and is right.
  const why =
    Math.abs(skewMs) <= TOLERATED_MS
      ? " since it was set while zoomflow ran, or the machine slept"
      : "";
  return { ok: true, degraded: true, reason: `this clock is ${off}${why}`, hint: SET_IT };
}

function spanOf(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 6) / 10} h`;
}
