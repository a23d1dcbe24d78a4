/**
 * Slack takes about one message a second a channel and lets short bursts pass
 * (docs.slack.dev, rate limits: chat.postMessage).
 */
const SPACING_MS = 1_000;
const BURST = 3;
/** Whoever was sent away may come back this much late and is still before those behind it. */
const LATE_MS = 500;
/** A place that nobody came for is forgotten after this time. */
const GRACE_MS = 600_000;
/** Places kept for one channel: nearly three hours of posts. */
const MOST_PLACES = 10_000;

/** The posts that wait for one channel, in order. All times in milliseconds of one clock. */
export interface Line {
  /** `key` is here. Gives when it is its turn: at its place, which it takes now unless it has one. */
  enter(key: string, now: number): number;
  /** `key` is here no more; its place is kept. */
  exit(key: string): void;
  /** `key` was sent away and comes back at `time`. */
  expect(key: string, time: number): void;
  /** Whether `key` goes now: no other is under way, or stands before it and is here or awaited. */
  go(key: string, now: number): boolean;
  /** The post that was under way is over; the next may go. */
  leave(): void;
  /** Nothing goes for `ms`, then one at a time, `key` first. Gives the milliseconds until that. */
  hold(key: string, now: number, ms: number): number;
  /** Aborts when anything has changed for those who are here. */
  nextChange(): AbortSignal;
  /** Whether it can be forgotten. */
  isIdle(now: number): boolean;
}

interface Place {
  readonly at: number;
  /** Until when those behind it wait for it to come back. */
  readonly awaitedUntil: number;
}

export function createLine(): Line {
  /** In the order in which they came, which is that of their times. */
  const places = new Map<string, Place>();
  const here = new Set<string>();
  let change = new AbortController();
  let busy = false;
  /** When the next post would be due if no burst were allowed. */
  let due = 0;
  /** Nothing goes before this. */
  let heldUntil = 0;

  const forgetLost = (now: number): void => {
    for (const [key, { at }] of places) {
      if (at + GRACE_MS > now) break;
      if (!here.has(key)) places.delete(key);
    }
  };

  const changed = (): void => {
    const before = change;
    change = new AbortController();
    before.abort();
  };

  return {
    enter(key, now) {
      here.add(key);
      const kept = places.get(key);
      if (kept !== undefined) return kept.at;
      forgetLost(now);
      const at = Math.max(now, heldUntil, due - (BURST - 1) * SPACING_MS);
      // Without a place it asks again when the last of them is through.
      if (places.size >= MOST_PLACES) return at;
      due = Math.max(at, due) + SPACING_MS;
      places.set(key, { at, awaitedUntil: 0 });
      return at;
    },

    exit(key) {
      here.delete(key);
      changed();
    },

    expect(key, time) {
      const place = places.get(key);
      if (place !== undefined) places.set(key, { ...place, awaitedUntil: time + LATE_MS });
    },

    go(key, now) {
      if (busy) return false;
      for (const [other, { awaitedUntil }] of places) {
        if (other === key) break;
        if (here.has(other) || awaitedUntil > now) return false;
      }
      busy = true;
      places.delete(key);
      return true;
    },

    leave() {
      busy = false;
      changed();
    },

    hold(key, now, ms) {
      heldUntil = Math.max(heldUntil, now + ms);
      const first = { at: heldUntil, awaitedUntil: heldUntil + LATE_MS };
      const moved = [[key, first] as const, ...places];
      places.clear();
      let next = heldUntil;
      for (const [other, place] of moved) {
        const at = Math.max(place.at, next);
        places.set(other, { ...place, at });
        next = at + SPACING_MS;
      }
      due = Math.max(due, next + (BURST - 1) * SPACING_MS);
      return heldUntil - now;
    },

    nextChange: () => change.signal,

    // `due` lies behind every place that was given.
    isIdle: (now) => !busy && due + GRACE_MS <= now,
  };
}
