import { join } from "node:path";

import { expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { openDatabase } from "./sqlite.ts";

const everything = { now: T, limit: 1_000, except: new Set<string>() };
const busy = { code: "ZF_JOURNAL_BUSY", retryable: true, retryAfterMs: 100 };

test("while another process holds the file nothing is lost, and all goes on when it lets go", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await journal.record([eventOf("before", ["r"])]);
  const [run] = await journal.claim(everything);
  const other = openDatabase(join(folder.directory, "journal.db"));
  other.exec("begin immediate");
  await expect(journal.record([eventOf("a", ["r"])])).rejects.toMatchObject(busy);
  await expect(journal.settle(run?.id ?? "", { is: "done" })).rejects.toMatchObject(busy);
  await expect(journal.prune({ before: T })).rejects.toMatchObject(busy);
  expect(await journal.counts(), "it can still be read").toMatchObject({ running: 1, waiting: 0 });
  other.exec("rollback");
  await journal.settle(run?.id ?? "", { is: "done" });
  expect(await journal.record([eventOf("a", ["r"])])).toEqual(["recorded"]);
  expect(await journal.counts()).toMatchObject({ done: 1, waiting: 1 });
  other.close();
  await journal.close();
});

test("a file that stays held is waited for shortly, until it was to be had again", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  const patience = (): unknown => journal.database.prepare("pragma busy_timeout").get();
  const other = openDatabase(join(folder.directory, "journal.db"));
  expect(patience()).toEqual({ timeout: 250 });
  other.exec("begin immediate");
  for (let n = 0; n < 2; n++) {
    await expect(journal.record([eventOf("a", [])])).rejects.toMatchObject(busy);
    expect(patience()).toEqual({ timeout: 10 });
  }
  other.exec("rollback");
  await journal.record([eventOf("a", [])]);
  expect(patience()).toEqual({ timeout: 250 });
  other.close();
  await journal.close();
});
