import type { Cancel, Clock } from "@zoomflow/core/ports";

import type { Arrivals } from "../journal/arrivals.ts";
import { QUARTER_MS, type Usual, usualOf } from "./usual.ts";

/** Learns from the journal when events usually come. */
export interface Learning {
  readonly usual: Usual | undefined;
  /**
   * Looks at what is new, a little at a time; while it does that, another call changes nothing. The
   * silence of the last `quietMs` is left out: it must not become usual while it lasts.
   */
  learn(quietMs: number): void;
  leave(): void;
}

/** Habits change: what was longer ago says nothing of them. */
const WEEKS_MS = 28 * 86_400_000;
/** Between two looks, for what else is to be done. */
const REST_MS = 20;

export function createLearning(arrivals: Arrivals, clock: Clock): Learning {
  const counts = new Map<number, number>();
  let usual: Usual | undefined;
  /** Up to where events have been counted; undefined before the first time. */
  let row: number | undefined;
  let from: number | undefined;
  let cancel: Cancel | undefined;
  let left = false;
  let until = 0;

  const look = (): void => {
    cancel = undefined;
    try {
      if (!lookOn()) finish();
    } catch {
      // A journal that cannot be read now can be another time; others tell of it.
    }
  };

  /** Whether there is more to look at, which is then done in a moment. */
  const lookOn = (): boolean => {
    const since = clock.now() - WEEKS_MS;
    row ??= arrivals.before(since);
    from ??= arrivals.firstAfter(row);
    const slice = arrivals.after(row);
    for (const [quarter, count] of slice.counts)
      if (count > 0) counts.set(quarter, (counts.get(quarter) ?? 0) + count);
    row = slice.last;
    if (slice.more) cancel = clock.after(REST_MS, look);
    return slice.more;
  };

  const finish = (): void => {
    if (from === undefined) return;
    const since = Math.max(from, until - WEEKS_MS);
    for (const quarter of counts.keys())
      if ((quarter + 1) * QUARTER_MS <= since) counts.delete(quarter);
    usual = usualOf({ counts, from: since, to: until, gaps: arrivals.gaps(since, until) });
  };

  return {
    get usual() {
      return usual;
    },
    learn(quietMs) {
      if (left || cancel !== undefined) return;
      until = clock.now() - quietMs;
      look();
    },
    leave() {
      left = true;
      cancel?.();
    },
  };
}
