import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { ask, askJson, carryOut, DONE, history, meeting } from "../../test/history.ts";
import { openAt } from "../../test/journal.ts";
import { verify } from "./verify.ts";

test("a backup that is made while a runner writes is sound, and holds what was recorded before", async () => {
  using past = history();
  const target = join(past.folder.directory, "backup.db");
  await past.live(async (journal) => {
    await journal.record([meeting("A", ["note"]), meeting("B", ["note"])]);
    await carryOut(journal, DONE);
    journal.database.exec("begin immediate; update run set rule = 'not committed'");
    const { exit, out } = await ask(past, ["journal", "backup", target]);
    expect([exit, out]).toEqual([0, expect.stringMatching(/backup\.db: \d+\.\d MB\n/)]);
    journal.database.exec("rollback");
    await journal.record([meeting("C", ["note"])]);
  });
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(readdirSync(past.folder.directory)).not.toContain("backup.db.part");
  const restored = join(past.folder.directory, "restored");
  mkdirSync(restored);
  copyFileSync(target, join(restored, "journal.db"));
  const copy = openAt(restored);
  expect(verify(copy.database)).toEqual([]);
  expect(copy.database.prepare("select key from event").all()).toHaveLength(2);
  // What was known before is known in the copy, however it was packed.
  expect(await copy.record([meeting("A", ["note"]), meeting("C", ["note"])])).toEqual([
    "known",
    "recorded",
  ]);
  await copy.close();
});

test("a file that is there is never written over, and a broken-off backup leaves none", async () => {
  using past = history();
  await past.live(async () => {});
  const { directory } = past.folder;
  const target = join(directory, "backup.db");
  writeFileSync(`${target}.part`, "broken off");
  expect(await askJson(past, ["journal", "backup", target])).toMatchObject({ file: target });
  expect(await ask(past, ["journal", "backup", target])).toMatchObject({
    exit: 64,
    err: expect.stringContaining("is there already"),
  });
  const nowhere = join(directory, "nowhere/backup.db");
  expect(await ask(past, ["journal", "backup", nowhere])).toMatchObject({
    exit: 69,
    err: expect.stringContaining("cannot be written"),
  });
  expect(existsSync(nowhere)).toBe(false);
});
