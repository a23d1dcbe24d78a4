import { expect, test } from "vitest";

import {
  ask,
  askJson,
  carryOut,
  CONFIG,
  DONE,
  type History,
  history,
  meeting,
} from "../../../test/history.ts";

const HOUR = 3_600_000;

/** Two old standups and a retro, all done, and a new standup that still waits. */
async function withPast(past: History): Promise<void> {
  const receivedAt = Date.now() - 2 * HOUR;
  await past.live(async (journal) => {
    const old = ["Standup", "Retro"].map((topic) => meeting(topic, ["note"], { receivedAt }));
    const second = meeting("Standup", ["note"], { receivedAt: receivedAt + 1 });
    await journal.record([...old, { ...second, key: "second" }]);
    await carryOut(journal, DONE);
    await journal.record([{ ...meeting("Standup", ["note"]), key: "third" }]);
  });
}

const runs = (past: History) =>
  askJson<{ runs: { id: string; event: string; state: string }[] }>(past, ["runs"]);

test("an event is taken again by the rules as they are now", async () => {
  using past = history();
  await withPast(past);
  const { exit, out } = await ask(past, ["replay", "--event", "e1"]);
  expect(exit).toBe(0);
  expect(out).toContain("1 event asked for 1 run\n");
  expect(out).toContain(
    'rule "bad" threw while it looked at an event: bad look (1 event, first e1)',
  );
  expect(out).toContain("nothing runs: the next `zoomflow start` carries it out");
  expect((await runs(past)).runs[0]).toMatchObject({ id: "r5", event: "e1", state: "waiting" });
  await past.live(async (journal) => {
    expect(await carryOut(journal, DONE)).toEqual(["note", "note"]);
  });
});

test("a replayed event is still the same event: it is known when it comes once more", async () => {
  using past = history();
  await withPast(past);
  await ask(past, ["replay", "--event", "key-of-Standup"]);
  await past.live(async (journal) => {
    expect(await journal.record([meeting("Standup", ["note"])])).toEqual(["known"]);
  });
  const { runs } = await askJson<{ runs: object[] }>(past, ["trace", "e1"]);
  expect(runs).toMatchObject([{ run: { state: "done" } }, { run: { state: "waiting" } }]);
});

test("what a replay asked for says so, and what the event asked for when it came does not", async () => {
  using past = history();
  await withPast(past);
  await ask(past, ["replay", "--event", "e1"]);
  const { runs } = await askJson<{ runs: object[] }>(past, ["runs", "--limit", "2"]);
  expect(runs).toMatchObject([{ source: "replay" }, { source: "websocket" }]);
  const { out } = await ask(past, ["trace", "e1"]);
  expect(out).toMatch(/received +\S+ \S+ by websocket\n/);
  expect(out).toMatch(/r1 note: done, since \S+ \S+\n/);
  expect(out).toMatch(/r5 note: waiting, since \S+ \S+ by replay\n/);
  await past.live(async (journal) => {
    const claimed = await journal.claim({ now: Date.now(), limit: 9, except: new Set() });
    expect(claimed.map(({ id, source }) => [id, source])).toEqual([
      ["r4", "websocket"],
      ["r5", "replay"],
    ]);
  });
});

test("the events of a time are replayed in their order, and a run that still waits is not doubled", async () => {
  using past = history();
  await withPast(past);
  const all = await askJson(past, ["replay", "--since", "3h"]);
  expect(all).toMatchObject({ events: 4, runs: 2, rules: { note: 2 }, unfinished: 1 });
  const added = (await runs(past)).runs.filter(({ id }) => id > "r4").toReversed();
  expect(added.map(({ event }) => event)).toEqual(["e1", "e3"]);
  const again = await ask(past, ["replay", "--since", "3h"]);
  expect(again.out).toContain(
    "4 events asked for 0 runs\n3 runs left out: still to be carried out",
  );
  const none = await askJson(past, ["replay", "--since", "3h", "--until", "150m"]);
  expect(none).toMatchObject({ events: 0, runs: 0 });
  const old = await askJson(past, ["replay", "--since", "3h", "--until", "1h", "--dry-run"]);
  expect(old).toMatchObject({ events: 3 });
});

test("runs of a replay that share a key go one at a time", async () => {
  using past = history();
  await withPast(past);
  await past.live(async (journal) => void (await carryOut(journal, DONE)));
  await ask(past, ["replay", "--since", "3h"]);
  await past.live(async (journal) => {
    const due = await journal.claim({ now: Date.now(), limit: 9, except: new Set() });
    expect(due.map(({ eventKey, lane }) => [eventKey, lane])).toEqual([
      ["key-of-Standup", "note\nStandup"],
    ]);
  });
});

test("one rule can be replayed by itself, and a dry run changes nothing", async () => {
  using past = history();
  await withPast(past);
  const added = `    on("meeting.started", { id: "new", run: () => {} }),\n  ],`;
  past.folder.write("zoomflow.config.ts", CONFIG.replace("  ],", added));
  const args = ["replay", "--since", "3h", "--rule", "new"];
  const dry = await ask(past, [...args, "--dry-run"]);
  expect(dry.out).toBe("4 events would ask for 4 runs\nRULE  RUNS\nnew   4\n");
  expect((await runs(past)).runs).toHaveLength(4);
  expect(await askJson(past, args)).toMatchObject({ runs: 4, failures: [], runner: null });
  const repeated = await askJson(past, [...args, "--dry-run"]);
  expect(repeated).toMatchObject({ runs: 0, unfinished: 4, dryRun: true });
});

test("a rule can tell a replay by its source", async () => {
  using past = history(
    CONFIG.replace(
      '{ object: { topic: "Standup" } }',
      '(_, { source }) => source.name !== "replay"',
    ),
  );
  await withPast(past);
  expect(await askJson(past, ["replay", "--event", "e1"])).toMatchObject({ runs: 0 });
  expect((await ask(past, ["trace", "e1"])).out).toMatch(/note .* takes it/);
});

test("a replay of very many events asks for every run, each once", async () => {
  using past = history();
  await past.live(async (journal) => {
    const keys = Array.from({ length: 1_010 }, (_, index) => `key-${index}`);
    await journal.record(keys.map((key) => ({ ...meeting("Standup", []), key })));
  });
  expect(await askJson(past, ["replay", "--since", "1h"])).toMatchObject({
    events: 1_010,
    runs: 1_010,
  });
});

test("what is to be replayed must be said, in one way", async () => {
  using past = history();
  await withPast(past);
  const wrong = [[], ["--until", "1h"], ["--event", "e1", "--since", "1h"], ["--event", "e99"]];
  for (const args of [...wrong, ["--event", "e1", "--rule", "nto"], ["--since", "2026-13-01"]])
    expect((await ask(past, ["replay", ...args])).exit).toBe(64);
  past.folder.write("zoomflow.config.ts", "export default { rules: [{}] };");
  expect((await ask(past, ["replay", "--event", "e1"])).exit).toBe(78);
});
