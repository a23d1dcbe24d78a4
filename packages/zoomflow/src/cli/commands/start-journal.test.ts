import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import { cli } from "../../../test/cli.ts";
import { LOGGING_CONFIG, project } from "../../../test/project.ts";
import { openDatabase } from "../../journal/sqlite.ts";

const meeting = (topic: string) => ({
  event: "meeting.started",
  event_ts: 1_767_603_600_000,
  payload: { account_id: "a", object: { id: "1", uuid: topic, topic } },
});

/** A rule whose own code sleeps before it says what it heard. */
const SLEEPING_CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  rules: [
    on("meeting.started", {
      id: "later",
      run: async (e, { log, step }) => {
        await step.run("note", () => log.info({}, "noted " + e.payload.object.topic));
        await step.sleep("nap", "1s");
        log.info({}, "heard " + e.payload.object.topic);
      },
    }),
    on("meeting.started", {
      id: "stuck",
      run: (_, { log }) => {
        log.info({}, "stuck now");
        return new Promise(() => {});
      },
    }),
  ],
});
`;

const journalIn = (directory: string, sql: string): readonly unknown[] => {
  const database = openDatabase(join(directory, ".zoomflow/journal.db"));
  const rows = database.prepare(sql).all();
  database.close();
  return rows.map((row) => Object.values(row));
};

test("after a kill what slept goes on, what was under way is uncertain, and one line tells what was found", async () => {
  using folder = project({ "zoomflow.config.ts": SLEEPING_CONFIG });
  const zoom = await startSimulator();
  {
    await using run = cli(["start"], { ...folder, environment: zoom.env });
    await run.said(/"to":"connected"/);
    zoom.emit(meeting("once"));
    await run.said(/noted once/);
    await run.said(/stuck now/);
    await run.said(/"is":"run\.asleep"/);
    run.kill("SIGKILL");
    expect(await run.end).toBe("SIGKILL");
  }
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/"is":"journal\.recovered","waiting":\d,"retrying":0,"uncertain":\d/);
  await run.said(/heard once/);
  expect(run.stderr, "a finished step is not done again").not.toContain("noted once");
  await run.said(/"to":"connected"/);
  zoom.emit(meeting("once"));
  await run.said(/came again and is left out/);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  expect(
    journalIn(folder.directory, "select rule, status, error_code from run order by rule"),
  ).toEqual([
    ["later", "done", null],
    ["stuck", "uncertain", "ZF_INTERRUPTED"],
  ]);
  await zoom.stop();
});

test("the time without a connection is a gap, with its cause", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  {
    await using run = cli(["start"], { ...folder, environment: zoom.env });
    await run.said(/"to":"connected"/);
    zoom.do({ is: "reset" });
    await run.said(/"is":"gap.closed"/);
    run.kill("SIGTERM");
    expect(await run.end).toBe(0);
  }
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/nothing was heard for [\d.]+ s: zoomflow was not running/);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  const gaps = journalIn(folder.directory, "select to_at >= from_at, cause from gap order by id");
  expect(gaps).toEqual([
    [1, expect.any(String)],
    [1, "zoomflow was not running"],
  ]);
  await zoom.stop();
});

test("a damaged journal is set aside and named; with --strict the start is refused with exit 69", async () => {
  using folder = project({
    "zoomflow.config.ts": LOGGING_CONFIG,
    ".zoomflow/journal.db": "no database",
  });
  const zoom = await startSimulator();
  await using strict = cli(["start", "--strict"], { ...folder, environment: zoom.env });
  expect(await strict.end).toBe(69);
  expect(strict.stderr).toContain("ZF_JOURNAL_CORRUPT");
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/the journal was damaged: it now lies in [^"]+journal\.db\.broken-/);
  await run.said(/"to":"connected"/);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  const kept = readdirSync(join(folder.directory, ".zoomflow"));
  expect(kept.filter((name) => name.includes("broken"))).toHaveLength(1);
  await zoom.stop();
});

test("a second signal, while the journal cannot be written, says how many events are lost with it", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  const holder = openDatabase(join(folder.directory, ".zoomflow/journal.db"));
  holder.exec("begin immediate");
  for (const topic of ["a", "b", "c"]) zoom.emit(meeting(topic));
  await run.said(/"is":"event\.unrecorded"/);
  run.kill("SIGTERM");
  await run.said(/stopping: SIGTERM/);
  // One signal that comes twice within a moment is one wish.
  const again = setInterval(() => run.kill("SIGTERM"), 20);
  expect(await run.end).toBe(143);
  clearInterval(again);
  expect(run.stderr).toContain("3 events are lost");
  holder.close();
  await zoom.stop();
});

test("a journal of a newer version ends the start with exit 78", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG, ".zoomflow/.keep": "" });
  writeFileSync(join(folder.directory, ".zoomflow/journal.db"), "");
  journalIn(folder.directory, "pragma user_version = 1000");
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  expect(await run.end).toBe(78);
  expect(run.stderr).toContain("ZF_JOURNAL_NEWER");
  await zoom.stop();
});

test("a dry run leaves what waits to the next real one", async () => {
  using folder = project({ "zoomflow.config.ts": SLEEPING_CONFIG });
  const zoom = await startSimulator();
  {
    await using run = cli(["start"], { ...folder, environment: zoom.env });
    await run.said(/"to":"connected"/);
    zoom.emit(meeting("x"));
    await run.said(/"is":"run\.asleep"/);
    run.kill("SIGKILL");
    await run.end;
  }
  await using run = cli(["start", "--dry-run"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  zoom.emit({ ...meeting("y"), event_ts: 1 });
  await run.said(/meeting\.started → later, stuck/);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  expect(run.stderr).not.toContain("heard x");
  expect(
    journalIn(folder.directory, "select status, count(*) from run where rule = 'later' group by 1"),
  ).toEqual([
    ["skipped", 1],
    ["waiting", 1],
  ]);
  await zoom.stop();
});
