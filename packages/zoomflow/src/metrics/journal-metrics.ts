import { createCounter } from "./counter.ts";
import type { MetricGroup } from "./group.ts";
import { createHistogram } from "./histogram.ts";

/** In seconds: a commit takes well under a millisecond where the disk is not asked to wait (`sync: "normal"`). */
const COMMIT = [0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];

/** What the journal takes, and what it refuses. */
export function createJournalMetrics(): MetricGroup {
  const failures = createCounter(
    "zoomflow_journal_failures_total",
    "Writes that the journal refused, each of which may be of many events, by what they were for.",
  );
  const commits = createHistogram(
    "zoomflow_journal_commit_seconds",
    "Transactions of the journal, each of which may hold many writes, from beginning to commit. The event loop stands meanwhile.",
    COMMIT,
  );
  const events = failures.cell({ doing: "recording events" });
  return {
    takes: {
      "event.unrecorded"({ lost }) {
        if (!lost) events.count++;
      },
      "journal.committed": ({ ms }) => commits.observe(ms / 1_000),
      "journal.failed": ({ doing }) => void failures.cell({ doing }).count++,
    },
    families: () => [failures.family(), commits.family()],
  };
}
