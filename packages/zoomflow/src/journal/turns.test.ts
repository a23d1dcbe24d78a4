import { join } from "node:path";

import { expect, test } from "vitest";

import { project } from "../../test/project.ts";
import { type Database, openDatabase } from "./sqlite.ts";
import { inTurns, together } from "./turns.ts";

function numbers(directory: string): Database {
  const database = openDatabase(join(directory, "numbers.db"));
  database.exec("create table if not exists number (value integer)");
  return database;
}

const valuesOf = (database: Database): readonly unknown[] =>
  database
    .prepare("select value from number order by rowid")
    .all()
    .map((row) => row["value"]);

const add = (database: Database, value: number): void =>
  void database.prepare("insert into number values (?)").run(value);

test("what is done together is done as a whole or not at all", () => {
  using folder = project();
  const database = numbers(folder.directory);
  const failing = (): never => {
    add(database, 1);
    throw new Error("not this one");
  };
  expect(() => together(database, failing)).toThrow("not this one");
  expect(valuesOf(database)).toEqual([]);
  expect(together(database, () => "all of it")).toBe("all of it");
  database.close();
});

test("while very many items are worked off, another gets its turn in between", async () => {
  using folder = project();
  const database = numbers(folder.directory);
  const other = numbers(folder.directory);
  const items = Array.from({ length: 5_000 }, (_, index) => index);
  let seen = 0;
  const work = inTurns(database, items, (item) => {
    add(database, item);
    seen = item;
  });
  // The first turn is over; the rest is still to come.
  expect(seen).toBeLessThan(4_999);
  add(other, -1);
  await work;
  const values = valuesOf(other);
  expect(values.indexOf(-1)).toBeLessThan(5_000);
  expect(values.filter((value) => value !== -1)).toEqual(items);
  database.close();
  other.close();
});
