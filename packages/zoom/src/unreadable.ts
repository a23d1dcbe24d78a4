import type { Clock, Observe } from "@zoomflow/core/ports";

const ONCE_IN_MS = 60_000;

/** Reports a frame that could not be read: at most one a minute, with how many were left out. */
export type UnreadableLog = (why: string, excerpt: string) => void;

export function createUnreadableLog(ports: {
  readonly clock: Pick<Clock, "monotonic">;
  readonly observe: Observe;
}): UnreadableLog {
  let toldAt = Number.NEGATIVE_INFINITY;
  let suppressed = 0;
  return (why, excerpt) => {
    const now = ports.clock.monotonic();
    if (now - toldAt < ONCE_IN_MS) {
      suppressed += 1;
      return;
    }
    ports.observe({ is: "link.unreadable", why, excerpt, suppressed });
    toldAt = now;
    suppressed = 0;
  };
}
