import { join } from "node:path";

import { expect, test } from "vitest";

import { type Delivery, openSink, startRunner } from "../../test/killed.ts";
import { project } from "../../test/project.ts";
import { openDatabase } from "./sqlite.ts";

const CRASHING = new URL("../../test/crashing-runner.ts", import.meta.url);
const WAITING = new URL("../../test/waiting-runner.ts", import.meta.url);

test("kill -9 in the middle of the work, again and again: nothing promised is lost, what may be repeated is done, what may not is never done twice, what can be looked up is done once, and the newest of a key is", async () => {
  using folder = project();
  const file = join(folder.directory, "journal.db");
  const sink = await openSink();
  const promised = new Set<string>();
  const EACH = 400;
  const KILLS = 5;
  for (let life = 0; life < KILLS; life++) {
    const runner = startRunner(CRASHING, [file, sink.url, life * EACH, EACH]);
    await sink.more(30 + ((life * 37) % 90));
    runner.kill();
    await runner.end;
    for (const id of runner.promised()) promised.add(id);
  }
  await startRunner(CRASHING, [file, sink.url, 0, 0]).end;
  sink.close();

  expect(promised.size).toBeGreaterThan(KILLS * 10);
  const times = (how: string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const one of sink.deliveries)
      if (one.how === how) counts.set(one.id, (counts.get(one.id) ?? 0) + 1);
    return counts;
  };
  const again = times("again");
  const lost = [...promised].filter((id) => !again.has(id));
  expect(lost, "every promised event was delivered").toEqual([]);

  const looked = times("looked");
  expect([...looked].filter(([, count]) => count > 1)).toEqual([]);
  expect([...promised].filter((id) => !looked.has(id))).toEqual([]);

  const once = times("once");
  expect([...once].filter(([, count]) => count > 1)).toEqual([]);
  const uncertain = uncertainIn(file, "once");
  expect(uncertain.length).toBeLessThanOrEqual(KILLS * 10);
  const missing = [...promised].filter((id) => !once.has(id) && !uncertain.includes(id));
  expect(missing, "delivered, or listed as uncertain").toEqual([]);
  for (const mode of ["once", "looked", "latest"])
    expect(outOfOrder(sink.deliveries.filter(({ how }) => how === mode))).toEqual([]);
  for (const mode of ["latest", "restart"]) {
    const newest = newestOf(times(mode).keys());
    for (const [key, id] of newestOf(promised))
      expect(newest.get(key), `${mode}, key ${key}`).toBeGreaterThanOrEqual(id);
  }
}, 30_000);

function newestOf(ids: Iterable<string>): ReadonlyMap<number, number> {
  const newest = new Map<number, number>();
  for (const id of ids)
    newest.set(Number(id) % 20, Math.max(Number(id), newest.get(Number(id) % 20) ?? -1));
  return newest;
}

function uncertainIn(file: string, rule: string): readonly string[] {
  const database = openDatabase(file);
  const rows = database
    .prepare(
      "select e.body from run r join event e on e.id = r.event where r.status = 'uncertain' and r.error_code = 'ZF_INTERRUPTED' and r.rule = ?",
    )
    .all(rule);
  const left = database
    .prepare(
      "select count(*) as n from run where status in ('waiting', 'retrying') or (status = 'uncertain' and rule <> ?)",
    )
    .get(rule);
  database.close();
  expect(left).toEqual({ n: 0 });
  return rows.map(
    (row) => (JSON.parse(String(row["body"])) as { payload: { id: string } }).payload.id,
  );
}

/** Those that came before an earlier one of their key. */
function outOfOrder(deliveries: readonly Delivery[]): readonly string[] {
  const last = new Map<number, number>();
  return deliveries.flatMap(({ id }) => {
    const key = Number(id) % 20;
    const before = last.get(key) ?? -1;
    last.set(key, Math.max(before, Number(id)));
    return Number(id) < before ? [id] : [];
  });
}

test("kill -9 while hundreds of runs wait for their events: each goes on, and none twice", async () => {
  using folder = project();
  const file = join(folder.directory, "journal.db");
  const sink = await openSink();
  const promised = new Set<string>();
  const EACH = 250;
  const KILLS = 4;
  for (let life = 0; life < KILLS; life++) {
    const runner = startRunner(WAITING, [file, sink.url, life * EACH, EACH]);
    await sink.more(20 + ((life * 37) % 60));
    runner.kill();
    await runner.end;
    for (const said of runner.promised()) promised.add(said);
  }
  await startRunner(WAITING, [file, sink.url, KILLS * EACH, 0]).end;
  sink.close();

  const uncertain = uncertainIn(file, "waits");
  const told = new Map(sink.deliveries.map(({ id, key }) => [id, key]));
  expect(told.size, "none twice").toBe(sink.deliveries.length);
  const started = [...promised].filter((said) => said.startsWith("meeting.started "));
  const missing = started
    .map((said) => said.replace("meeting.started ", ""))
    .filter((id) => !told.has(id) && !uncertain.includes(id));
  expect(started.length).toBeGreaterThan(KILLS * 20);
  expect(missing, "told, or listed as uncertain").toEqual([]);
}, 30_000);
