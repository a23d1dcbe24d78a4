import { expect, test } from "vitest";

import { rowOf } from "../journal/names.ts";
import type { RunFilter } from "../journal/reader.ts";
import type { JournalView } from "./journal-view.ts";
import { listRuns } from "./runs.ts";

/** A long journal in which one run, an old one, is retried. */
function longJournal(last: number, retrying: number): JournalView {
  const run = { id: `r${retrying}`, event: "e1", eventName: "meeting.started", rule: "welcome" };
  const reader = {
    runs: ({ before, after }: RunFilter & { readonly before?: string; readonly after?: string }) =>
      (rowOf("run", before ?? "") ?? Infinity) > retrying &&
      (rowOf("run", after ?? "") ?? 0) < retrying
        ? [{ ...run, state: "retrying", attempts: 1, createdAt: 1, updatedAt: 2, waitsFor: [] }]
        : [],
  };
  const past = { rows: () => ({ first: 1, last }) };
  return {
    reader: () => reader,
    past: () => past,
    turn: async () => {},
  } as unknown as JournalView;
}

test("a search that ends early says up to where it looked, and is gone on with from there", async () => {
  const journal = longJournal(250_000, 10);
  const found: string[] = [];
  let before: string | undefined;
  let answers = 0;
  do {
    const asked = { state: ["retrying"], limit: 50, ...(before !== undefined && { before }) };
    const { runs, more, next } = await listRuns(journal, asked, false);
    expect(more).toBe(next !== undefined);
    found.push(...runs.map(({ id }) => id));
    before = next;
    answers += 1;
  } while (before !== undefined);
  expect([found, answers]).toEqual([["r10"], 3]);
});
