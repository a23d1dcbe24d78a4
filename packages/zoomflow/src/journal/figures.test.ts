import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { journalFigures, type JournalFigures, OLDEST_DUE } from "./figures.ts";

function setup() {
  const folder = project();
  const commits: number[] = [];
  const journal = openAt(folder.directory, { onCommit: (ms) => void commits.push(ms) });
  onTestFinished(async () => {
    await journal.close();
    folder[Symbol.dispose]();
  });
  const file = join(folder.directory, "journal.db");
  const figures = (now: number): Partial<JournalFigures> =>
    journalFigures(journal.database, file, now) ?? {};
  return { journal, commits, figures };
}

test("an empty journal has a size, and nothing that waits", () => {
  const { fileBytes, walBytes, oldestDueAt } = setup().figures(T);
  expect(fileBytes).toBeGreaterThan(0);
  expect(walBytes).toBeGreaterThan(0);
  expect(oldestDueAt).toBeUndefined();
});

test("the oldest run that is due is found among all rules; what is not due yet does not count", async () => {
  const { journal, figures } = setup();
  const draft = { rule: "later", lane: undefined, skip: false, dueAt: T + 60_000 };
  const later = { ...eventOf("c", []), runs: [draft] };
  await journal.record([later]);
  expect(figures(T).oldestDueAt).toBeUndefined();
  await journal.record([eventOf("a", ["x", "y"]), eventOf("b", ["y"])]);
  expect(figures(T).oldestDueAt).toBe(T);
  expect(figures(T - 1).oldestDueAt).toBeUndefined();
  for (const run of await journal.claim({ now: T, limit: 10, except: new Set() }))
    await journal.settle(run.id, { is: "done" });
  expect(figures(T + 60_000).oldestDueAt).toBe(T + 60_000);
});

test("it is found by the index, not by looking at every run", () => {
  const { journal } = setup();
  const plan = journal.database.prepare(`explain query plan ${OLDEST_DUE}`).all();
  const scans = plan.map(({ detail }) => String(detail)).filter((line) => /\brun\b/.test(line));
  expect(scans.length).toBeGreaterThan(2);
  for (const line of scans) expect(line).toMatch(/USING (?:COVERING )?INDEX run_open/);
});

test("every commit is told with the time that it took", async () => {
  const { journal, commits } = setup();
  await journal.record([eventOf("a", ["x"])]);
  await journal.record([eventOf("b", ["x"])]);
  expect(commits).toHaveLength(2);
  for (const ms of commits) expect(ms).toBeGreaterThan(0);
});
