import { join } from "node:path";

import { expect, test } from "vitest";

import { ask, askJson, carryOut, DEAD, DONE, history, meeting } from "../../../test/history.ts";
import { project } from "../../../test/project.ts";
import { takeLock } from "../../lock.ts";

interface Answer {
  readonly runs: readonly { readonly id: string; readonly state: string; readonly rule: string }[];
}

test("runs are listed with the newest first, each with its state and what there is to know", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([meeting("Standup", ["note"])]);
    await carryOut(journal, DONE);
    await journal.record([meeting("Retro", ["note"])]);
    await carryOut(journal, DEAD);
    await journal.record([meeting("Review", ["note", "other"], { lane: "m" })]);
  });
  const { exit, out } = await ask(past, ["runs"]);
  expect(exit).toBe(0);
  const lines = out.trim().split("\n");
  expect(lines[0]).toMatch(/^RUN +SINCE +RULE +STATE +ATTEMPTS +SOURCE +EVENT +REMARK$/);
  expect(lines.slice(1).map((line) => line.split(/ +/)[0])).toEqual(["r4", "r3", "r2", "r1"]);
  expect(out).toMatch(/r3 .* waiting +0 +websocket +e3 meeting\.started +due \d{4}-/);
  expect(out).toMatch(
    /r2 .* dead +1 +websocket +e2 meeting\.started +ZF_ACTION_FAILED: the service said no/,
  );
});

test("a list can be narrowed to a rule, to states, to a time and to a number", async () => {
  using past = history();
  await past.live(async (journal) => {
    const receivedAt = Date.now() - 7_200_000;
    await journal.record([meeting("Old", ["note", "other"], { receivedAt })]);
    await carryOut(journal, DONE);
    await journal.record([meeting("New", ["note"])]);
    await carryOut(journal, DEAD);
  });
  const ids = async (...args: string[]): Promise<readonly string[]> =>
    (await askJson<Answer>(past, ["runs", ...args])).runs.map(({ id }) => id);
  expect(await ids()).toEqual(["r3", "r2", "r1"]);
  expect(await ids("--rule", "note")).toEqual(["r3", "r1"]);
  expect(await ids("--state", "dead")).toEqual(["r3"]);
  expect(await ids("--state", "dead", "--state", "done", "--rule", "other")).toEqual(["r2"]);
  expect(await ids("--since", "1h")).toEqual(["r3"]);
  expect(await ids("--limit", "2")).toEqual(["r3", "r2"]);
  const { out } = await ask(past, ["runs", "--limit", "2"]);
  expect(out).toContain("the newest 2; more with --limit");
  expect((await ask(past, ["runs", "--state", "uncertain"])).out).toBe("no runs\n");
});

test("a run that was left out by its rule's mode says so, in a list and in its event's story", async () => {
  using past = history();
  await past.live(async (journal) => {
    const moded = (topic: string) => {
      const given = meeting(topic, ["note"], { lane: "m" });
      return { ...given, runs: given.runs.map((run) => ({ ...run, mode: "latest" as const })) };
    };
    await journal.record([moded("A"), moded("B")]);
    await carryOut(journal, DONE);
  });
  const { out } = await ask(past, ["runs", "--state", "dropped"]);
  expect(out).toMatch(
    /r1 .* dropped +0 +websocket +e1 meeting\.started +e2, a newer event of the same key, took its place/,
  );
  const { out: story } = await ask(past, ["trace", "e1"]);
  expect(story).toContain("e2, a newer event of the same key, took its place");
  expect((await ask(past, ["journal", "verify"])).exit).toBe(0);
});

test("a run that waits behind another of its key and one in mid-action say so", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([meeting("A", ["note"], { lane: "m" })]);
    await journal.record([meeting("B", ["note"], { lane: "m" })]);
    await journal.claim({ now: Date.now(), limit: 1, except: new Set() });
    await journal.begin("r1", "slack.post");
    const lock = takeLock(join(past.folder.directory, ".zoomflow"));
    const { out } = await ask(past, ["runs"]);
    lock.release();
    expect(out).toMatch(/r2 .* waiting .* after others of its key/);
    expect(out).toMatch(/r1 .* running .* in the middle of slack\.post/);
    const { runs } = await askJson<Answer>(past, ["runs", "--state", "running"]);
    expect(runs).toMatchObject([{ id: "r1", step: "slack.post", interrupted: true }]);
    const trace = await ask(past, ["trace", "r1"]);
    expect(trace.out).toContain("interrupted in slack.post: uncertain from the next start on");
    await journal.begin("r1", "slack.post", Date.now());
    expect((await ask(past, ["runs"])).out).toContain(
      "interrupted in slack.post: looked up at the next start",
    );
  });
});

test("without a journal the answer is exit 69 and how to come by one", async () => {
  using folder = project({ "zoomflow.config.ts": "export default {};" });
  const none = { folder, async live() {}, [Symbol.dispose]() {} };
  for (const args of [
    ["runs"],
    ["gaps", "--dev"],
    ["dead", "retry", "--all"],
    ["journal", "stats"],
  ]) {
    const { exit, err } = await ask(none, args);
    expect([exit, err]).toEqual([69, expect.stringContaining("ZF_JOURNAL_NOT_FOUND")]);
  }
});

test("what cannot be meant is a usage error, and a broken config has its own exit code", async () => {
  using past = history();
  await past.live(async () => {});
  for (const args of [
    ["--state", "failed"],
    ["--limit", "0"],
    ["--since", "yesterday"],
  ])
    expect((await ask(past, ["runs", ...args])).exit).toBe(64);
  past.folder.write("zoomflow.config.ts", 'export default { journal: { sync: "maybe" } };');
  expect((await ask(past, ["runs"])).exit).toBe(78);
});

test("a damaged file and one of a newer zoomflow are told apart", async () => {
  using past = history();
  past.folder.write(
    ".zoomflow/journal.db",
    "this was never a database, and is long enough".repeat(99),
  );
  const damaged = await ask(past, ["runs"]);
  expect([damaged.exit, damaged.err]).toEqual([69, expect.stringContaining("ZF_JOURNAL_CORRUPT")]);
  using newer = history();
  await newer.live(async ({ database }) => database.exec("pragma user_version = 999"));
  const refused = await ask(newer, ["runs"]);
  expect([refused.exit, refused.err]).toEqual([78, expect.stringContaining("ZF_JOURNAL_NEWER")]);
});

test("a journal of an older zoomflow is left to the next start, and an empty one is none yet", async () => {
  using older = history();
  await older.live(async ({ database }) => database.exec("pragma user_version = -1"));
  const { exit, err } = await ask(older, ["dead", "retry", "--all"]);
  expect([exit, err]).toEqual([69, expect.stringContaining("Start zoomflow once")]);
  using empty = history();
  empty.folder.write(".zoomflow/journal.db", "");
  expect((await ask(empty, ["runs"])).err).toContain("ZF_JOURNAL_NOT_FOUND");
});

test("what a service wrote neither moves the cursor nor tells a secret", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([meeting("Standup", ["note"])]);
    await carryOut(journal, DEAD);
    journal.database
      .prepare("update run set error_message = ?")
      .run("\u001b[2Jcanary-secret\nr9  done \u009b31m");
  });
  const environment = { ZOOM_CLIENT_SECRET: "canary-secret" };
  const text = await ask(past, ["runs"], environment);
  expect(text.out).toContain("\ufffd[2J[secret ZOOM_CLIENT_SECRET]\ufffdr9");
  const json = await ask(past, ["runs", "--json"], environment);
  for (const { out } of [text, json]) expect(out).not.toMatch(/canary-secret|(?!\n)\p{Cc}|\nr9/u);
  expect(JSON.parse(json.out)).toMatchObject({ runs: [{ id: "r1" }] });
});
