import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { MIGRATIONS } from "./migrations.ts";
import { createReader } from "./reader.ts";
import { type Database, openDatabase } from "./sqlite.ts";
import { verify } from "./verify.ts";

/** What the first release has written: an end, a failure, a run that sleeps and one in mid-action. */
const FIRST = `${MIGRATIONS[0]}; pragma user_version = 1;
  insert into event values (1, 'a', 'meeting.started', null, 'websocket', ${T}, 'u', '{"event":"meeting.started"}');
  insert into run values
    (1, 1, 'done', null, 'done', ${T}, 2, null, null, null, ${T}, ${T}),
    (2, 1, 'dead', null, 'dead', ${T}, 1, null, 'ZF_ACTION_FAILED', 'no', ${T}, ${T}),
    (3, 1, 'r', 'r' || char(10) || 'u', 'waiting', ${T}, 0, null, null, null, ${T}, ${T}),
    (4, 1, 'marked', null, 'waiting', ${T}, 0, 'post', null, null, ${T}, ${T});
  insert into attempt values (1, 1, ${T}, ${T}, 'retrying', 'ZF_ACTION_FAILED', 'no'),
    (1, 2, ${T}, ${T}, 'done', null, null), (2, 1, ${T}, ${T}, 'dead', 'ZF_ACTION_FAILED', 'no');
  insert into step values (1, 'post', '"ok"', ${T}), (3, 'look', '7', ${T});
  insert into meta values ('total_done', '1')`;

function madeByTheFirst(directory: string): void {
  const database = openDatabase(join(directory, "journal.db"));
  database.exec(FIRST);
  database.close();
}

const tablesOf = (database: Database): unknown =>
  database.prepare("select type, name, tbl_name, sql from sqlite_master order by name").all();

describe("a journal of the first release", () => {
  test("goes on with all that it holds", async () => {
    using folder = project();
    madeByTheFirst(folder.directory);
    const journal = openAt(folder.directory);
    expect(journal.found).toMatchObject({ waiting: 1, dead: 1, uncertain: 1, interrupted: 1 });
    const [run] = await journal.claim({ now: T, limit: 10, except: new Set() });
    expect([run?.id, run?.source, run?.steps]).toEqual(["r3", "websocket", { look: 7 }]);
    await journal.settle("r3", { is: "waiting" });
    const newer = eventOf("newer", ["r"], "u");
    await journal.record([
      { ...newer, runs: newer.runs.map((draft) => ({ ...draft, mode: "latest" as const })) },
    ]);
    expect(await journal.counts()).toMatchObject({ waiting: 1, dropped: 1, done: 1 });
    const reader = createReader(journal.database);
    expect(reader.attemptsOf("r1").map(({ outcome }) => outcome)).toEqual(["retrying", "done"]);
    expect(reader.attemptsOf("r2")).toHaveLength(1);
    expect(reader.stepsOf("r1")).toMatchObject([{ name: "post", result: '"ok"' }]);
    expect(verify(journal.database)).toEqual([]);
    await journal.close();
  });

  test("has from then on the tables of a new one", async () => {
    using old = project();
    using fresh = project();
    madeByTheFirst(old.directory);
    const journals = [old, fresh].map(({ directory }) => openAt(directory));
    const [migrated, made] = journals.map(({ database }) => tablesOf(database));
    expect(migrated).toEqual(made);
    for (const journal of journals) await journal.close();
  });

  test("is what it was: what has been released is never edited", () => {
    const digest = createHash("sha256").update(MIGRATIONS[0]).digest("hex");
    expect(digest).toBe("27fb2a869cf1822b6f98353a2355deb35fe50894587bb5b019d146ae3951a4dd");
  });
});

test("a journal of a newer version is refused, and not touched", async () => {
  using folder = project();
  await openAt(folder.directory).close();
  const database = openDatabase(join(folder.directory, "journal.db"));
  database.exec("pragma user_version = 99");
  database.close();
  expect(() => openAt(folder.directory)).toThrow(
    expect.objectContaining({
      code: "ZF_JOURNAL_NEWER",
      message: expect.stringContaining("version 99"),
    }),
  );
  expect(readdirSync(folder.directory)).toEqual(["journal.db"]);
});
