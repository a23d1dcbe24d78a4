import { createCounter } from "./counter.ts";
import type { MetricGroup } from "./group.ts";

/** What the journal refuses. */
export function createJournalMetrics(): MetricGroup {
  const failures = createCounter(
    "zoomflow_journal_failures_total",
    "Writes that the journal refused, each of which may be of many events, by what they were for.",
  );
  const events = failures.cell({ doing: "recording events" });
  return {
    takes: {
      "event.unrecorded"({ lost }) {
        if (!lost) events.count++;
      },
      "journal.failed": ({ doing }) => void failures.cell({ doing }).count++,
    },
    families: () => [failures.family()],
  };
}
