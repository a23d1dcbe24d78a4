import type { RunStatus } from "@zoomflow/core/ports";
import type { RunPage } from "@zoomflow/page/contract";

import { nameOf, rowOf } from "../journal/names.ts";
import type { StoredRun } from "../journal/stored.ts";
import { runRow } from "./event-detail.ts";
import type { JournalView } from "./journal-view.ts";
import type { RunsAsked } from "./queries.ts";

/** So many runs are looked at in one look, and so many looks are taken for one answer. */
const STRETCH = 500;
const MOST_LOOKS = 200;

/** @param trusted whether what services said may be told as they said it */
export async function listRuns(
  journal: JournalView,
  asked: RunsAsked,
  trusted: boolean,
): Promise<RunPage> {
  const { limit, state } = asked;
  const isFailed = state.every((one) => one === "dead" || one === "uncertain");
  const { found, lookedTo } = isFailed
    ? { found: failedRuns(journal, asked), lookedTo: undefined }
    : await otherRuns(journal, asked);
  const shown = found.slice(0, limit);
  const next = found.length > limit ? shown.at(-1)?.id : lookedTo;
  return {
    runs: shown.map((run) => runRow(run, trusted)),
    more: next !== undefined,
    ...(next !== undefined && { next }),
  };
}

/** These are found by their index, each state by itself. */
function failedRuns(
  journal: JournalView,
  { state, rule, before, limit }: RunsAsked,
): readonly StoredRun[] {
  const reader = journal.reader();
  const idOf = ({ id }: StoredRun): number => rowOf("run", id) ?? 0;
  return [...new Set(state)]
    .flatMap((one) => reader.runs({ states: [one as RunStatus], rule, before, limit: limit + 1 }))
    .toSorted((a, b) => idOf(b) - idOf(a));
}

/** All others have to be looked through; `lookedTo` is where that ended before the first of them. */
async function otherRuns(
  journal: JournalView,
  { state, rule, before, limit }: RunsAsked,
): Promise<{ readonly found: readonly StoredRun[]; readonly lookedTo: string | undefined }> {
  const { first, last } = journal.past().rows("run");
  const states = state as readonly RunStatus[];
  const found: StoredRun[] = [];
  let end = Math.min(rowOf("run", before ?? "") ?? Infinity, last + 1);
  for (let looks = 0; looks < MOST_LOOKS && end > first && found.length <= limit; looks++) {
    if (looks > 0) await journal.turn();
    const bounds = {
      before: nameOf("run", end),
      after: nameOf("run", Math.max(0, end - STRETCH - 1)),
    };
    found.push(
      ...journal.reader().runs({ states, rule, ...bounds, limit: limit + 1 - found.length }),
    );
    end -= STRETCH;
  }
  return { found, lookedTo: end > first ? nameOf("run", end) : undefined };
}
