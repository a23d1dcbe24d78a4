import { closeSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { eventOf, openAt } from "../../test/journal.ts";
import { logOf } from "../../test/log.ts";
import { project } from "../../test/project.ts";
import { startCheckpointThread } from "./checkpoint-thread.ts";
import { openDatabase } from "./sqlite.ts";

test("the thread copies what is in the log, and lets go of the file when it is told to end", async () => {
  using folder = project();
  const file = join(folder.directory, "journal.db");
  const database = openDatabase(file);
  database.exec("create table big (text); insert into big values (zeroblob(1000000))");
  const descriptor = openSync(file, "r+");
  expect(logOf(database).copied).toBe(0);
  const thread = await new Promise<{ end(): Promise<void> }>((copied, failed) => {
    const started = startCheckpointThread(
      { file, descriptor },
      { copied: () => copied(started), failed },
    );
    started.copy();
  });
  expect(logOf(database).copied).toBeGreaterThan(240);
  await thread.end();
  database.close();
  closeSync(descriptor);
  expect(readdirSync(folder.directory)).toEqual(["journal.db"]);
});

test.each(["gone", "replaced"])(
  "a file that is %s while it is in use is told of, and not made anew",
  async (how) => {
    using folder = project();
    const file = join(folder.directory, "journal.db");
    writeFileSync(file, "");
    const descriptor = openSync(file, "r+");
    if (how === "gone") rmSync(file);
    else {
      writeFileSync(`${file}-other`, "");
      renameSync(`${file}-other`, file);
    }
    const left = readdirSync(folder.directory);
    let end: Promise<void> | undefined;
    const told = await new Promise((failed, copied) => {
      const thread = startCheckpointThread({ file, descriptor }, { copied, failed });
      thread.copy();
      end = thread.end();
    });
    expect(told).toBeInstanceOf(Error);
    await end;
    closeSync(descriptor);
    expect(readdirSync(folder.directory)).toEqual(left);
  },
);

test("a journal under a flood keeps its log short, and leaves none behind", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  let longest = 0;
  let anew = 0;
  for (let n = 0, before = 0; anew < 2; n++) {
    await journal.record(Array.from({ length: 200 }, (_, k) => eventOf(`${n}-${k}`, ["r"])));
    const { log } = logOf(journal.database);
    if (log < before) anew++;
    longest = Math.max(longest, log);
    before = log;
  }
  expect(longest).toBeGreaterThan(4_000);
  expect(longest).toBeLessThan(30_000);
  await journal.close();
  expect(readdirSync(folder.directory)).toEqual(["journal.db"]);
});
