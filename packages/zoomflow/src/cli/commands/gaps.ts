import { createReader } from "../../journal/reader.ts";
import type { StoredGap } from "../../journal/stored.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatGaps, gapMs } from "../format-journal.ts";
import { JOURNAL_OPTIONS, type JournalCall, timeOption, withJournal } from "../journal-call.ts";

export const gaps: Command = {
  name: "gaps",
  takes: "",
  summary: "Lists the intervals in which nothing was heard from Zoom, and why.",
  options: {
    since: { type: "string", value: "TIME", help: "not over then: 2h, 7d, 2026-01-31T09:30" },
    ...JOURNAL_OPTIONS,
  },
  async run(call, io) {
    return withJournal(call, io, "read", (journal) => {
      const { now, answer } = journal;
      const found = gapsOf(journal);
      answer({ gaps: found, ms: gapMs(found, now) }, (clean) => formatGaps(clean.gaps, now));
      return EXIT.ok;
    });
  },
};

function gapsOf(journal: JournalCall): readonly StoredGap[] {
  const reader = createReader(journal.database);
  const recorded = reader.gaps(timeOption(journal, "since") ?? 0);
  const aliveAt = reader.aliveAt();
  const lasting = recorded.some(({ to }) => to === null);
  if (lasting || aliveAt === undefined || journal.runner() !== undefined) return recorded;
  // The next start records it; it has begun all the same.
  return [...recorded, { from: aliveAt, to: null, cause: "zoomflow is not running" }];
}
