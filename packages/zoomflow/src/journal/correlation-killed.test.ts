import { join } from "node:path";

import { expect, test } from "vitest";

import { openSink, startRunner } from "../../test/killed.ts";
import { project } from "../../test/project.ts";
import { openDatabase } from "./sqlite.ts";

const PAIRING = new URL("../../test/pairing-runner.ts", import.meta.url);

test("kill -9 while events are put together, again and again: every pair that was promised is told, and composed once", async () => {
  using folder = project();
  const file = join(folder.directory, "journal.db");
  const sink = await openSink();
  const promised = new Set<string>();
  const EACH = 400;
  for (let life = 0; life < 5; life++) {
    const runner = startRunner(PAIRING, [file, sink.url, life * EACH, EACH]);
    await sink.more(20 + ((life * 37) % 90));
    runner.kill();
    await runner.end;
    for (const line of runner.promised()) promised.add(line);
  }
  await startRunner(PAIRING, [file, sink.url, 0, 0]).end;
  sink.close();

  const whole = [...promised].flatMap((line) => {
    const [name, id = ""] = line.split(" ");
    return name === "meeting.ended" && promised.has(`meeting.started ${id}`) ? [id] : [];
  });
  expect(whole.length).toBeGreaterThan(100);
  const told = new Set(sink.deliveries.map(({ id }) => id));
  expect(whole.filter((id) => !told.has(id))).toEqual([]);
  const database = openDatabase(file);
  const composed = database
    .prepare("select body from event where source = 'correlation'")
    .all()
    .map(({ body }) => (JSON.parse(String(body)) as { readonly key: string }).key);
  database.close();
  expect(composed.toSorted()).toEqual([...new Set(composed)].toSorted());
}, 60_000);
