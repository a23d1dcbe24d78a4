import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { describe, expect, test } from "vitest";

import { eventOf, openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { openExisting } from "./existing.ts";

function change(directory: string, sql: string): string {
  const file = join(directory, "journal.db");
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  return file;
}

describe("another program's database where the journal should be", () => {
  test.each([
    ["of no version", "create table notes (text)"],
    ["of a version that a journal could have", "create table event (id); pragma user_version = 1"],
    ["of a version that no journal has", "create table meta (k, v); pragma user_version = 99"],
  ])("is refused, told what it is, and not touched: %s", (_, sql) => {
    using folder = project();
    const file = change(folder.directory, sql);
    const before = readFileSync(file);
    const refused = expect.objectContaining({
      code: "ZF_JOURNAL_FOREIGN",
      message: `${file} is a database of another program, and no journal`,
      hint: expect.stringContaining("`journal.file`") as string,
    });
    for (const strict of [true, false])
      expect(() => openAt(folder.directory, { strict })).toThrow(refused);
    for (const use of ["read", "edit"] as const)
      expect(() => openExisting(file, use)).toThrow(refused);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder.directory)).toEqual(["journal.db"]);
  });
});

describe("a journal that has lost a table", () => {
  test("is damaged: it is set aside and kept, and tools say which one", async () => {
    using folder = project();
    await openAt(folder.directory).close();
    const file = change(folder.directory, "drop view every_step; drop table step");
    const damaged = expect.objectContaining({
      code: "ZF_JOURNAL_CORRUPT",
      message: expect.stringContaining('it has no table "step"') as string,
    });
    expect(() => openExisting(file, "read")).toThrow(damaged);
    expect(() => openAt(folder.directory, { strict: true })).toThrow(damaged);
    const named: string[] = [];
    const journal = openAt(folder.directory, { onSetAside: (name) => named.push(name) });
    expect(named).toHaveLength(1);
    expect(await journal.record([eventOf("a", [])])).toEqual(["recorded"]);
    await journal.close();
  });
});
