import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { ZoomflowError } from "@zoomflow/core";
import { fakeClock, settled } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { logOf } from "../../test/log.ts";
import { project } from "../../test/project.ts";
import type { CheckpointThreadEvents } from "./checkpoint-thread.ts";
import { createCheckpointer } from "./checkpointer.ts";
import { checkpointEvery, openDatabase } from "./sqlite.ts";

const MINUTE = 60_000;

/** A file that is written to, and threads that only note what they are told. */
function setup(directory: string) {
  const file = join(directory, "journal.db");
  const database = openDatabase(file);
  checkpointEvery(database, "64 MB");
  database.exec("create table big (text)");
  const clock = fakeClock();
  const told: string[] = [];
  const damage: ZoomflowError[] = [];
  const trouble: ZoomflowError[] = [];
  const threads: CheckpointThreadEvents[] = [];
  const checkpointer = createCheckpointer({
    database,
    file,
    clock,
    startThread(task, events) {
      const number = threads.push(events);
      told.push(`start ${number}`);
      return {
        copy: () => void told.push(`copy ${number}`),
        end: async () => void told.push(`end ${number}`),
      };
    },
    onDamage: (error) => damage.push(error),
    onTrouble: (error) => trouble.push(error),
  });
  /** Of 25 pages. */
  const add = database.prepare("insert into big values (zeroblob(102300))");
  const write = (pages: number): void => {
    database.exec("begin");
    for (let n = 0; n < pages / 25; n++) add.run();
    database.exec("commit");
    for (let n = 0; n < 8; n++) checkpointer.committed();
  };
  /** What the thread does: it copies what was written before it began. */
  const copy = (meanwhile: () => void = () => {}): void => {
    const began = openDatabase(file, { readOnly: true });
    began.exec("begin; select count(*) from sqlite_schema");
    meanwhile();
    const thread = openDatabase(file);
    thread.exec("pragma wal_checkpoint(passive)");
    thread.close();
    began.close();
    threads.at(-1)?.copied();
  };
  const take = (): readonly string[] => told.splice(0);
  return { file, database, clock, checkpointer, threads, damage, trouble, write, copy, take };
}

test("a journal that writes little costs no thread", async () => {
  using folder = project();
  const { checkpointer, clock, write, take } = setup(folder.directory);
  write(3_000);
  await checkpointer.close();
  expect(take()).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("what was written is copied in the background, and what was written meanwhile too; then the log begins anew", async () => {
  using folder = project();
  const { database, checkpointer, write, copy, take } = setup(folder.directory);
  write(4_000);
  write(2_000);
  expect(take(), "asked once").toEqual(["start 1", "copy 1"]);
  copy(() => write(1_000));
  expect(take(), "and again for what came meanwhile").toEqual(["copy 1"]);
  copy();
  write(100);
  expect(logOf(database).log).toBeLessThan(200);
  expect(take()).toEqual([]);
  await checkpointer.close();
});

test("a little that is left is copied at once, so that the log begins anew", async () => {
  using folder = project();
  const { database, checkpointer, write, copy, take } = setup(folder.directory);
  write(4_000);
  copy(() => write(1_000));
  copy(() => write(100));
  expect(take()).toEqual(["start 1", "copy 1", "copy 1"]);
  const { log, copied } = logOf(database);
  expect(copied).toBe(log);
  write(100);
  expect(logOf(database).log).toBeLessThan(200);
  await checkpointer.close();
});

test("writing that is always faster than copying waits for once, so that the log does not grow without end", async () => {
  using folder = project();
  const { database, checkpointer, write, copy, take } = setup(folder.directory);
  write(4_000);
  copy(() => write(3_000));
  copy(() => write(3_000));
  expect(take()).toEqual(["start 1", "copy 1", "copy 1"]);
  write(100);
  expect(logOf(database).log).toBeLessThan(200);
  await checkpointer.close();
});

test("while somebody reads what was written long ago, nobody tries without end", async () => {
  using folder = project();
  const { file, checkpointer, clock, write, copy, take } = setup(folder.directory);
  const reader = openDatabase(file, { readOnly: true });
  reader.exec("begin; select count(*) from big");
  write(4_000);
  copy();
  copy();
  expect(take()).toEqual(["start 1", "copy 1", "copy 1"]);
  expect(clock.pending, "it rests").toBe(1);
  reader.exec("commit");
  reader.close();
  write(100);
  copy();
  expect(take()).toEqual(["copy 1"]);
  await checkpointer.close();
});

test("a thread that has nothing to do for a minute ends, and another is started when there is", async () => {
  using folder = project();
  const { checkpointer, clock, write, copy, take } = setup(folder.directory);
  write(4_000);
  copy();
  await clock.advance(MINUTE - 1);
  expect(take()).toEqual(["start 1", "copy 1"]);
  await clock.advance(1);
  expect(take()).toEqual(["end 1"]);
  write(4_000);
  expect(take()).toEqual(["start 2", "copy 2"]);
  await checkpointer.close();
  expect(take()).toEqual(["end 2"]);
  expect(clock.pending).toBe(0);
});

test("a thread that fails is told of once, and another is tried a minute later", async () => {
  using folder = project();
  const { checkpointer, clock, threads, damage, trouble, write, take } = setup(folder.directory);
  write(4_000);
  threads[0]?.failed(new Error("no room"));
  write(4_000);
  expect(take()).toEqual(["start 1", "copy 1", "end 1"]);
  await clock.advance(MINUTE);
  write(100);
  expect(take()).toEqual(["start 2", "copy 2"]);
  threads[1]?.failed(new Error("no room"));
  expect(trouble).toMatchObject([{ code: "ZF_JOURNAL_UNWRITABLE" }]);
  expect(trouble[0]?.message).toContain("no room");
  expect(damage).toEqual([]);
  await checkpointer.close();
});

test("damage that the thread meets is damage of the journal", async () => {
  using folder = project();
  const { checkpointer, threads, damage, trouble, write } = setup(folder.directory);
  write(4_000);
  threads[0]?.failed(Object.assign(new Error("malformed"), { errcode: 11 }));
  expect(damage).toMatchObject([{ code: "ZF_JOURNAL_CORRUPT" }]);
  expect(trouble).toEqual([]);
  await checkpointer.close();
});

test("what a thread says after the end is heard by nobody", async () => {
  using folder = project();
  const { checkpointer, threads, trouble, write, take } = setup(folder.directory);
  write(4_000);
  await checkpointer.close();
  threads[0]?.copied();
  threads[0]?.failed(new Error("too late"));
  checkpointer.committed();
  await checkpointer.close();
  await settled();
  expect(take()).toEqual(["start 1", "copy 1", "end 1"]);
  expect(trouble).toEqual([]);
  expect(readdirSync(folder.directory), "copied to the last page").toEqual(["journal.db"]);
});
