import { fileURLToPath } from "node:url";

import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../../test/ask-http.ts";
import { cli } from "../../../test/cli.ts";
import { LOGGING_CONFIG, project } from "../../../test/project.ts";

const SDK = fileURLToPath(new URL("../../../test/tracing-sdk.ts", import.meta.url));

const meeting = (topic: string) => ({
  event: "meeting.started",
  event_ts: Date.now(),
  payload: { account_id: "a", object: { id: "1", uuid: topic, topic } },
});

async function begin(environment: Readonly<Record<string, string>> = {}) {
  const folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  const run = cli(["start"], { ...folder, environment: { ...zoom.env, ...environment } });
  onTestFinished(async () => {
    await run[Symbol.asyncDispose]();
    await zoom.stop();
    folder[Symbol.dispose]();
  });
  await run.said(/"to":"connected"/);
  return { zoom, run, url: /"url":"([^"]+)"/.exec(run.stderr)?.[1] ?? "" };
}

test("a runner says of every part how it does, and measures it", async () => {
  const { url } = await begin();
  const { status, parts } = JSON.parse((await askHttp(`${url}/ready`)).body) as {
    readonly status: string;
    readonly parts: Readonly<Record<string, unknown>>;
  };
  expect(status).toBe("ok");
  expect(Object.keys(parts).toSorted()).toEqual([
    "clock",
    "disk",
    "journal",
    "loop",
    "memory",
    "rules",
    "silence",
    "token",
    "websocket",
  ]);
  const { body } = await askHttp(`${url}/metrics`);
  for (const line of [
    'zoomflow_part_health{part="disk"} 1',
    'zoomflow_link_state{state="connected"} 1',
    "zoomflow_clock_skew_seconds 0",
    "zoomflow_oldest_due_seconds 0",
  ])
    expect(body).toContain(`\n${line}\n`);
  for (const name of ["zoomflow_disk_free_bytes", "zoomflow_journal_bytes", "zoomflow_silence"])
    expect(body).toContain(`\n${name}`);
});

test("with an SDK of OpenTelemetry set up before, an event and what is done for it are one trace", async () => {
  const { zoom, run } = await begin({ NODE_OPTIONS: `--import=${SDK}` });
  zoom.emit(meeting("one"));
  await run.said(/^span run \S+ /m);
  const traces = [...run.stderr.matchAll(/^span (receive|run) \S+ ([0-9a-f]{32})$/gm)];
  expect(traces.map(([, what]) => what)).toEqual(["receive", "run"]);
  expect(new Set(traces.map(([, , trace]) => trace)).size).toBe(1);
});

test("an SDK that registers where nobody looks is told of, and the runner goes on", async () => {
  const old = `globalThis[Symbol.for("opentelemetry.js.api.1")] = { version: "1.9.1", trace: {} }`;
  const sdk = `data:text/javascript,${encodeURIComponent(old)}`;
  const { run } = await begin({ NODE_OPTIONS: `--import=${sdk}` });
  await run.said(/"is":"tracing.unheard".*brings version 1\.9\.1 of the API/);
});
