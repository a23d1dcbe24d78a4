import type { Cancel, Clock, Observe } from "@zoomflow/core/ports";

const ONCE_IN_MS = 60_000;
/** More reasons than there are fixed ones; a failing host adds its own words. */
const REASONS = 24;

/** Reports frames that could not be read. */
export interface UnreadableLog {
  /** Told at once when it is the first of its reason in a minute; else counted. */
  note(why: string, excerpt: string): void;
  /** Tells what was only counted, and leaves no timer. */
  end(): void;
}

/** What was counted in a minute is told at its end: the last frame, and how many came before it. */
export function createUnreadableLog(ports: {
  readonly clock: Pick<Clock, "after">;
  readonly observe: Observe;
}): UnreadableLog {
  const told = new Set<string>();
  let counted:
    | { readonly why: string; readonly excerpt: string; readonly times: number }
    | undefined;
  let cancel: Cancel | undefined;

  function tell(why: string, excerpt: string, suppressed: number): void {
    ports.observe({ is: "link.unreadable", why, excerpt, suppressed });
    told.add(why);
    cancel ??= ports.clock.after(ONCE_IN_MS, flush);
  }

  function flush(): void {
    cancel?.();
    cancel = undefined;
    told.clear();
    const last = counted;
    counted = undefined;
    if (last) tell(last.why, last.excerpt, last.times - 1);
  }

  return {
    note(why, excerpt) {
      if (!told.has(why) && told.size < REASONS) tell(why, excerpt, 0);
      else counted = { why, excerpt, times: (counted?.times ?? 0) + 1 };
    },
    end() {
      flush();
      // Once more for the timer of what was just told.
      flush();
    },
  };
}
