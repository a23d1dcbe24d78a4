import { expect, test } from "vitest";

import { eventOf, openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createCounters } from "./counters.ts";
import { prepareStatements } from "./statements.ts";

test("a million runs are counted when someone asks for their number, and not for each of ours", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await journal.record([eventOf("a", ["r", "s"])]);
  const statements = prepareStatements(journal.database);
  let counted = 0;
  const countOpen = { all: () => (counted++, statements.countOpen.all()) } as never;
  const counters = createCounters({ ...statements, countOpen });
  expect(counters.now.waiting).toBe(2);
  journal.database.exec("delete from run where rule = 's'");
  counters.forget();
  counters.add("waiting", 5);
  counters.committed();
  expect([counters.nearly.waiting, counted], "ours only").toEqual([7, 1]);
  expect([counters.now.waiting, counters.nearly.waiting, counted]).toEqual([1, 1, 2]);
  await journal.close();
});
