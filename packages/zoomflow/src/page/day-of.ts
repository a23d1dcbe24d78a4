import type { Day } from "@zoomflow/page/contract";

import { stretchesOf } from "./day.ts";
import type { JournalView } from "./journal-view.ts";
import { COLUMN, DAY_STEP_MS, type PageObserver } from "./observer.ts";

/** The last 24 hours: the link's from the journal's gaps, the rest from what was counted. */
export function dayOf(journal: JournalView, observer: PageObserver, now: number): Day {
  const { day, startedAt } = observer;
  const from = day.from(now);
  const beganAt = Math.min(journal.past().beganAt() ?? startedAt, startedAt);
  return {
    from,
    to: now,
    link: stretchesOf({ from, to: now }, journal.reader().gaps(from), beganAt),
    stepMs: DAY_STEP_MS,
    events: day.read(now, COLUMN.events),
    done: day.read(now, COLUMN.done),
    failed: day.read(now, COLUMN.failed),
  };
}
