import { expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";

const everything = { now: T, limit: 1_000, except: new Set<string>() };

test("a claim that fails in the middle has claimed nothing", async () => {
  using folder = project();
  let journal = openAt(folder.directory);
  await journal.record(["a", "b", "c"].map((key) => eventOf(key, ["r"], key)));
  await journal.close();
  journal = openAt(folder.directory);
  const { database } = journal;
  database.exec("alter table event rename to gone");
  await expect(journal.claim(everything)).rejects.toMatchObject({ code: "ZF_JOURNAL_UNWRITABLE" });
  expect(await journal.counts()).toMatchObject({ waiting: 3, running: 0 });
  database.exec("alter table gone rename to event");
  expect((await journal.claim(everything)).map((run) => run.eventKey)).toEqual(["a", "b", "c"]);
  await journal.close();
});

test("a run behind another that cannot be parked, because the disk is full, is not lost", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await journal.record(["a", "b"].map((key) => eventOf(key, ["r"], "u")));
  const { database } = journal;
  // As if it had been brought back by hand while the other one waits.
  database.exec(`update run set due_at = ${T} where id = 2`);
  database.exec("pragma query_only = on");
  const [a] = await journal.claim(everything);
  expect(a?.eventKey).toBe("a");
  await new Promise((resolve) => setImmediate(resolve));
  database.exec("pragma query_only = off");
  expect(await journal.claim(everything)).toEqual([]);
  await journal.settle(a?.id ?? "", { is: "done" });
  expect((await journal.claim(everything)).map((run) => run.eventKey)).toEqual(["b"]);
  await journal.close();
});

test("a rule of which more came back than can be kept in mind is read off anew", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  const COUNT = 2_500;
  await journal.record(Array.from({ length: COUNT }, (_, n) => eventOf(`${n}`, ["r"])));
  const runs = await journal.claim({ ...everything, limit: COUNT });
  await Promise.all(runs.map((run) => journal.settle(run.id, { is: "waiting" })));
  const again = await journal.claim({ ...everything, limit: COUNT });
  expect(again.map((run) => run.id)).toEqual(runs.map((run) => run.id));
  await journal.close();
});
