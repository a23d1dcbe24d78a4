// How long the batches of a prune take, commit included: what arrives meanwhile waits for so long.
// node packages/zoomflow/test/prune-bench.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Entry, PruneLimits } from "@zoomflow/core/ports";

import type { SqliteJournal } from "../src/journal/sqlite-journal.ts";
import { eventOf, openAt, T } from "./journal.ts";

const MONTH = 30 * 86_400_000;

function event(n: number, runs: number): Entry {
  const rules = Array.from({ length: runs }, (_, rule) => `r${rule}`);
  const { arrival, ...entry } = eventOf(`${n}`.padStart(64, "0"), rules);
  const event = { ...arrival.event, text: "x".repeat(800) };
  return { ...entry, arrival: { ...arrival, event, receivedAt: Date.now() - MONTH } };
}

/** Events with finished runs, each with attempts and steps. */
async function fill(journal: SqliteJournal, events: number, runs: number, each: number) {
  for (let n = 0; n < events; n += 1_000) {
    const count = Math.min(1_000, events - n);
    await journal.record(Array.from({ length: count }, (_, index) => event(n + index, runs)));
  }
  journal.database.exec(`begin;
    create temp table series as with recursive s(value) as (select 1 union all select value + 1 from s where value < ${each}) select value from s;
    insert into attempt (run, number, started_at, ended_at, outcome)
      select run.id, value, ${T}, ${T}, 'done' from run, series;
    insert into step (run, name, result, finished_at)
      select run.id, 'step ' || value, '{"status":200}', ${T} from run, series;
    update run set status = 'done', attempts = ${each};
    commit`);
}

async function measure(
  name: string,
  sizes: readonly [number, number, number],
  limits: PruneLimits,
) {
  const directory = mkdtempSync(join(tmpdir(), "zoomflow-prune-"));
  const filling = openAt(directory);
  await fill(filling, ...sizes);
  await filling.close();
  const journal = openAt(directory);
  const times: number[] = [];
  const busy: number[] = [];
  const began = performance.now();
  for (let more = true; more;) {
    const from = performance.now();
    const used = cpuMs();
    ({ more } = await journal.prune(limits));
    times.push(performance.now() - from);
    busy.push(cpuMs() - used);
  }
  const total = performance.now() - began;
  await journal.close();
  rmSync(directory, { recursive: true });
  process.stdout.write(
    `${name}: ${times.length} batches in ${total.toFixed(0)} ms; ${spread(times)}; of the processor's time ${spread(busy)}\n`,
  );
}

/** On a machine with other work this says more than the clock on the wall. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)} ms`;
}

const old = { before: Date.now() };
await measure("100,000 events of 1 run", [100_000, 1, 1], old);
await measure("1 event of 10,000 runs", [1, 10_000, 3], old);
await measure("1 run of 10,000 attempts and steps", [1, 1, 10_000], old);
await measure("100,000 events, for want of room", [100_000, 1, 1], { before: 0, maxBytes: 20e6 });
