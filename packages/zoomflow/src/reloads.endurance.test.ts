import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, onTestFinished, test } from "vitest";

import { project } from "../test/project.ts";

const RUNNER = fileURLToPath(new URL("../test/reloading-runner.ts", import.meta.url));

interface Standing {
  readonly heap: number;
  readonly handles: number;
  readonly listeners: number;
}

interface Told {
  readonly before: Standing;
  readonly after: Standing;
  readonly alive: number;
  readonly revision: number;
  readonly dead: number;
  readonly done: number;
  readonly dropped: number;
}

test("200 reloads under load leave one socket, no event undone, and nothing of the revisions before", async () => {
  const folder = project();
  const zoom = await startSimulator();
  const child = spawn(process.execPath, ["--expose-gc", RUNNER, folder.directory, "200"], {
    env: { PATH: process.env["PATH"], ZOOMFLOW_HTTP_PORT: "0", ...zoom.env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  let sent = 0;
  const load = setInterval(() => {
    if (zoom.connected === 0) return;
    const object = { id: "1", uuid: `${sent++}`, topic: "t" };
    zoom.emit({ event: "meeting.started", event_ts: sent, payload: { account_id: "a", object } });
  }, 5);
  onTestFinished(async () => {
    clearInterval(load);
    child.kill("SIGKILL");
    await zoom.stop();
    folder[Symbol.dispose]();
  });
  const closed = once(child, "close");
  await expect
    .poll(() => said.includes("\n") || child.exitCode !== null, { timeout: 100_000 })
    .toBe(true);
  await closed;
  const told = JSON.parse(said) as Told;
  expect(told.revision).toBe(221);
  expect(told.alive).toBeLessThanOrEqual(2);
  // A write may be under way at that moment, as one may have been before.
  expect(told.after.handles).toBeLessThan(told.before.handles + 10);
  expect(told.after.listeners).toBe(told.before.listeners);
  // One revision weighs 8 MB.
  expect(told.after.heap - told.before.heap).toBeLessThan(16_000_000);
  // Of every event one run fails, and two are done, or dropped because their rule went before them.
  expect(told.dead).toBeGreaterThan(0);
  expect(told.done + told.dropped).toBe(2 * told.dead);
  expect(zoom.log.filter(({ is }) => is === "upgrade")).toHaveLength(1);
}, 120_000);
