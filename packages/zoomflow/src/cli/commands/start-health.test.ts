import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../../test/ask-http.ts";
import { type Cli, cli } from "../../../test/cli.ts";
import { LOGGING_CONFIG, project } from "../../../test/project.ts";
import { openDatabase } from "../../journal/sqlite.ts";

const meeting = (topic: string) => ({
  event: "meeting.started",
  event_ts: Date.now(),
  payload: { account_id: "a", object: { id: "1", uuid: topic, topic } },
});

/** Where a runner says that it listens. */
async function urlOf(run: Cli): Promise<string> {
  await run.said(/"is":"http.listening"/);
  return /"url":"([^"]+)"/.exec(run.stderr)?.[1] ?? "";
}

const ready = async (url: string): Promise<number> => (await askHttp(`${url}/ready`)).status;

test("it answers before Zoom does, says what it waits for, and is ended by SIGTERM as ever", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  zoom.always({ token: { is: "hang" } });
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  const url = await urlOf(run);
  expect((await askHttp(`${url}/live`)).status).toBe(200);
  const early = await askHttp(`${url}/ready`);
  expect([early.status, early.body]).toEqual([
    503,
    expect.stringContaining('"websocket":{"ok":false'),
  ]);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

test("once connected it is ready, and tells of events, runs, reconnects and gaps", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  const url = await urlOf(run);
  await run.said(/"to":"connected"/);
  await expect.poll(() => ready(url)).toBe(200);
  zoom.emit(meeting("one"));
  await run.said(/rule \\"note\\" done/);
  zoom.do({ is: "reset" });
  await run.said(/"is":"gap.closed"/);
  const { body } = await askHttp(`${url}/metrics`);
  for (const line of [
    "zoomflow_connected 1",
    'zoomflow_events_total{family="meeting",result="recorded"} 1',
    'zoomflow_runs_total{rule="note",outcome="done"} 1',
    'zoomflow_journal_runs{state="done"} 1',
    'zoomflow_reconnects_total{from="connected",cause="ZF_SOCKET_LOST"} 1',
  ])
    expect(body.split("\n")).toContain(line);
  expect(Number(/^zoomflow_gap_seconds_total (\S+)$/m.exec(body)?.[1])).toBeGreaterThan(0);
  expect(body).toMatch(/^process_resident_memory_bytes \d+$/m);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

test("while the journal cannot be written /ready says so, and it comes back by itself", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  const url = await urlOf(run);
  await expect.poll(() => ready(url)).toBe(200);
  const other = openDatabase(join(folder.directory, ".zoomflow/journal.db"));
  other.exec("begin immediate");
  zoom.emit(meeting("held up"));
  await run.said(/cannot be recorded/);
  const { status, body } = await askHttp(`${url}/ready`);
  expect([status, body]).toEqual([503, expect.stringContaining("1 events wait to be recorded")]);
  other.exec("rollback");
  other.close();
  await run.said(/heard held up/);
  await expect.poll(() => ready(url)).toBe(200);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

test("two runners of one machine both run: the second goes on without the port that is only a default", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  const start = (data: string): Cli =>
    cli(["start"], {
      ...folder,
      environment: { ...zoom.env, ZOOMFLOW_HTTP_PORT: "", ZOOMFLOW_DATA_DIR: data },
    });
  // Whoever has the default port: another program of this machine, or one of these two.
  await using first = start("one");
  await first.said(/"is":"http.listening"|goes on without/);
  await using second = start("two");
  await second.said(/port 7788, cannot be listened on: another program listens there/);
  await second.said(/"to":"connected"/);
  for (const run of [first, second]) {
    run.kill("SIGTERM");
    expect(await run.end).toBe(0);
  }
  await zoom.stop();
});

test("a port that was asked for and is taken ends the start with exit 69 and a hint", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  const other = createServer();
  onTestFinished(() => void other.close());
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  await using run = cli(["start"], {
    ...folder,
    environment: { ...zoom.env, ZOOMFLOW_HTTP_PORT: `${port}` },
  });
  expect(await run.end).toBe(69);
  expect(run.stderr).toContain("ZF_HTTP_UNAVAILABLE");
  expect(run.stderr).toContain("name another port with ZOOMFLOW_HTTP_PORT");
  expect(zoom.log).toEqual([]);
  await zoom.stop();
});

test("beyond this machine it does not listen without a token, and with one it keeps the metrics to it", async () => {
  const config = LOGGING_CONFIG.replace("rules:", 'http: { host: "0.0.0.0" },\n  rules:');
  using folder = project({ "zoomflow.config.ts": config });
  const zoom = await startSimulator();
  await using refused = cli(["start"], { ...folder, environment: zoom.env });
  expect(await refused.end).toBe(78);
  expect(refused.stderr).toContain("set ZOOMFLOW_HTTP_TOKEN");
  const token = "canary-http-token";
  await using run = cli(["start"], {
    ...folder,
    environment: { ...zoom.env, ZOOMFLOW_HTTP_TOKEN: token, ZOOMFLOW_LOG_LEVEL: "debug" },
  });
  const url = (await urlOf(run)).replace("0.0.0.0", "127.0.0.1");
  expect((await askHttp(`${url}/metrics`)).status).toBe(401);
  const headers = { authorization: `Bearer ${token}` };
  expect((await askHttp(`${url}/metrics`, { headers })).status).toBe(200);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  expect(run.stderr).not.toContain(token);
  await zoom.stop();
});

test("a dry run and a dev run serve it too", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  await using dev = cli(["dev", "--dry-run", "--json"], folder);
  const url = await urlOf(dev);
  await expect.poll(() => ready(url)).toBe(200);
  dev.kill("SIGINT");
  expect(await dev.end).toBe(0);
});
