import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { project } from "../../test/project.ts";
import { openDatabase } from "./sqlite.ts";

const RUNNER = fileURLToPath(new URL("../../test/crashing-runner.ts", import.meta.url));

interface Delivery {
  readonly how: string;
  readonly id: string;
  readonly key: string;
}

/** A sink that counts what it is given. */
async function openSink() {
  const deliveries: Delivery[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    if (request.method === "GET") {
      const key = new URLSearchParams(request.url?.slice(2)).get("key");
      response.statusCode = deliveries.some((one) => one.key === key) ? 200 : 404;
      response.end();
      return;
    }
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      deliveries.push(JSON.parse(body) as Delivery);
      for (const look of waiting) look();
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    deliveries,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves when so many deliveries more have come. */
    more(count: number): Promise<void> {
      const wanted = deliveries.length + count;
      return new Promise((resolve) => {
        waiting.push(() => {
          if (deliveries.length >= wanted) resolve();
        });
      });
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function run(file: string, sink: string, from: number, count: number) {
  const args = [RUNNER, file, sink, `${from}`, `${count}`];
  const child: ChildProcess = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said += text));
  const end = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const promised = (): readonly string[] => said.split("\n").slice(0, -1);
  return { end, promised, kill: () => child.kill("SIGKILL") };
}

test("kill -9 in the middle of the work, again and again: nothing promised is lost, what may be repeated is done, what may not is never done twice, what can be looked up is done once, and the newest of a key is", async () => {
  using folder = project();
  const file = join(folder.directory, "journal.db");
  const sink = await openSink();
  const promised = new Set<string>();
  const EACH = 400;
  const KILLS = 5;
  for (let life = 0; life < KILLS; life++) {
    const runner = run(file, sink.url, life * EACH, EACH);
    await sink.more(30 + ((life * 37) % 90));
    runner.kill();
    await runner.end;
    for (const id of runner.promised()) promised.add(id);
  }
  await run(file, sink.url, 0, 0).end;
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
  const uncertain = uncertainIn(file);
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

function uncertainIn(file: string): readonly string[] {
  const database = openDatabase(file);
  const rows = database
    .prepare(
      "select e.body from run r join event e on e.id = r.event where r.status = 'uncertain' and r.error_code = 'ZF_INTERRUPTED' and r.rule = 'once'",
    )
    .all();
  const left = database
    .prepare(
      "select count(*) as n from run where status in ('waiting', 'retrying') or (status = 'uncertain' and rule <> 'once')",
    )
    .get();
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
