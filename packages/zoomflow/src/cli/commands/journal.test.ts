import { expect, test } from "vitest";

import { cli } from "../../../test/cli.ts";
import {
  ask,
  askJson,
  carryOut,
  CONFIG,
  DEAD,
  DONE,
  history,
  meeting,
} from "../../../test/history.ts";

const DAY = 86_400_000;

test("stats tell how large a journal is, and how the runs of each rule stand", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([meeting("A", ["note", "other"])]);
    await carryOut(journal, DONE);
    await journal.record([meeting("B", ["note"])]);
    await journal.gaps.alive(Date.now());
  });
  const { exit, out } = await ask(past, ["journal", "stats"]);
  expect(exit).toBe(0);
  expect(out).toMatch(/size +\d+\.\d MB, of which 0\.0 MB free\nevents +2\nfirst event +\d{4}-/);
  expect(out).toMatch(/connected +last on \d{4}-/);
  expect(out).toMatch(/note +1 done, 1 waiting\nother +1 done\n/);
  expect(await askJson(past, ["journal", "stats"])).toMatchObject({ events: 2, gaps: 0 });
});

test("stats of a journal in which nothing is yet are short", async () => {
  using past = history();
  await past.live(async () => {});
  expect((await ask(past, ["journal", "stats"])).out).toMatch(/events +0\ngaps +0, 0 ms in all\n$/);
});

test("prune forgets what was finished long ago, and keeps what someone has to decide about", async () => {
  using past = history();
  const receivedAt = Date.now() - 40 * DAY;
  await past.live(async (journal) => {
    const old = Array.from({ length: 1_050 }, (_, index) =>
      meeting(`m${index}`, ["note"], { receivedAt }),
    );
    await journal.record(old);
    while ((await carryOut(journal, DONE)).length > 0);
    await journal.record([meeting("Failed", ["note"], { receivedAt })]);
    await carryOut(journal, DEAD);
    await journal.record([meeting("New", ["note"])]);
  });
  expect(await askJson(past, ["journal", "prune", "--older-than", "50d"])).toMatchObject({
    events: 0,
  });
  const { exit, out } = await ask(past, ["journal", "prune"]);
  expect([exit, out]).toEqual([0, expect.stringContaining("forgot 1050 events from before ")]);
  const { runs } = await askJson<{ runs: object[] }>(past, ["runs"]);
  expect(runs).toMatchObject([{ state: "waiting" }, { state: "dead" }]);
  expect((await ask(past, ["journal", "verify"])).exit).toBe(0);
});

test("prune makes room where `journal.maxSize` asks for it, and what went is still known", async () => {
  using past = history(CONFIG.replace("rules:", 'journal: { maxSize: "1MB" }, rules:'));
  const entries = Array.from({ length: 700 }, (_, index) => {
    const entry = meeting(`m${index}`, ["note"]);
    const event = { ...entry.arrival.event, text: "x".repeat(2_000) };
    return { ...entry, arrival: { ...entry.arrival, event } };
  });
  await past.live(async (journal) => {
    await journal.record(entries);
    while ((await carryOut(journal, DONE)).length > 0);
  });
  const { out } = await ask(past, ["journal", "prune"]);
  expect(out).toMatch(/^forgot 0 events from before .*\nforgot \d+ more for want of room\n$/);
  expect(await askJson(past, ["journal", "prune"])).toMatchObject({ events: 0, early: 0 });
  expect((await ask(past, ["journal", "stats"])).out).toMatch(
    /events +700, of which \d+ are only known again\n/,
  );
  expect((await ask(past, ["trace", "e1"])).exit).toBe(64);
  await past.live(async (journal) => {
    expect(await journal.record(entries.slice(0, 1))).toEqual(["known"]);
  });
});

test("prune refuses to forget what may still come twice", async () => {
  using past = history();
  await past.live(async () => {});
  expect((await ask(past, ["journal", "prune", "--older-than", "1d"])).exit).toBe(64);
});

test("export gives every event of a time with its runs, as JSON lines without tokens", async () => {
  using past = history();
  await past.live(async (journal) => {
    const old = meeting("Old", [], { receivedAt: Date.now() - DAY });
    const entry = meeting("Standup", ["note"]);
    const event = { ...entry.arrival.event, download_token: "abc.def" };
    await journal.record([old, { ...entry, arrival: { ...entry.arrival, event } }]);
    await carryOut(journal, DONE);
  });
  const lines = async (...args: string[]): Promise<readonly object[]> => {
    const { out } = await ask(past, ["journal", "export", ...args]);
    return out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
  };
  expect(await lines()).toMatchObject([
    { is: "event", id: "e1" },
    { is: "event", id: "e2", body: { download_token: "[secret]", event: "meeting.started" } },
    { is: "run", id: "r1", state: "done", attempts: [{ number: 1 }], steps: [{ name: "look" }] },
  ]);
  expect(await lines("--since", "1h")).toHaveLength(2);
  expect(await lines("--until", "1h", "--json")).toHaveLength(1);
});

test("export of very many events gives each of them once, in order", async () => {
  using past = history();
  await past.live(async (journal) => {
    const entries = Array.from({ length: 410 }, (_, index) => meeting(`m${index}`, []));
    await journal.record(entries);
  });
  const { out } = await ask(past, ["journal", "export"]);
  const ids = out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids).toEqual(Array.from({ length: 410 }, (_, index) => `e${index + 1}`));
  using empty = history();
  await empty.live(async () => {});
  expect(await ask(empty, ["journal", "export"])).toMatchObject({ exit: 0, out: "" });
});

test("verify names what cannot be so, and ends with exit 69", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([meeting("A", ["note"])]);
    journal.database.exec("update run set status = 'lost' where id = 1");
  });
  const { exit, out } = await ask(past, ["journal", "verify"]);
  expect([exit, out]).toEqual([69, expect.stringMatching(/known state +r1 is "lost"/)]);
  expect(await askJson(past, ["journal", "verify"])).toMatchObject({ ok: false, findings: [{}] });
});

test("what cannot be meant is a usage error", async () => {
  using past = history();
  await past.live(async () => {});
  const wrong = [
    [],
    ["toString"],
    ["stats", "now"],
    ["stats", "--since", "1h"],
    ["export", "--older-than", "9d"],
  ];
  for (const args of wrong) expect((await ask(past, ["journal", ...args])).exit).toBe(64);
});

test("what is longer than a pipe holds arrives whole", async () => {
  using past = history();
  const topics = Array.from({ length: 300 }, (_, index) => `${index} ${"x".repeat(10_000)}`);
  await past.live(async (journal) => {
    await journal.record(topics.map((topic) => meeting(topic, [])));
  });
  await using run = cli(["journal", "export"], past.folder);
  expect(await run.end).toBe(0);
  expect(run.stdout.trimEnd().split("\n")).toHaveLength(topics.length);
});
