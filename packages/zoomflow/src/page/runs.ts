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
  const found = isFailed ? failedRuns(journal, asked) : await otherRuns(journal, asked);
  return {
    runs: found.slice(0, limit).map((run) => runRow(run, trusted)),
    more: found.length > limit,
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

async function otherRuns(
  journal: JournalView,
  { state, rule, before, limit }: RunsAsked,
): Promise<readonly StoredRun[]> {
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
  return found;
}
