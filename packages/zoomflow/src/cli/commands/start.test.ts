import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import { cli } from "../../../test/cli.ts";
import { LOGGING_CONFIG, project } from "../../../test/project.ts";

const meeting = (topic: string) => ({
  event: "meeting.started",
  event_ts: Date.now(),
  payload: { account_id: "a", object: { id: "1", uuid: topic, topic } },
});

test("an event from Zoom's socket reaches its rule, and SIGTERM ends it in order", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  for (const form of ["string", "object", "bare"] as const) zoom.emit(meeting(form), { form });
  for (const form of ["string", "object", "bare"]) await run.said(new RegExp(`heard ${form}`));
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  expect(run.stderr).toContain("stopped; no run is left undone");
  expect(zoom.log.findLast((record) => record.is === "closed")).toMatchObject({
    by: "client",
    code: 1000,
  });
  await zoom.stop();
});

test("every line of the log is JSON, and no line holds a secret", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator({ clientSecret: "canary-client-secret" });
  await using run = cli(["start"], {
    ...folder,
    environment: { ...zoom.env, ZOOMFLOW_LOG_LEVEL: "debug" },
  });
  await run.said(/"to":"connected"/);
  zoom.emit(meeting("canary-client-secret in a topic"));
  await run.said(/heard \[secret ZOOM_CLIENT_SECRET\] in a topic/);
  zoom.do({ is: "reset" });
  await zoom.until((log) => log.filter((record) => record.is === "verdict").length === 2);
  run.kill("SIGTERM");
  await run.end;
  for (const line of run.stderr.trim().split("\n"))
    expect(() => JSON.parse(line) as unknown).not.toThrow();
  for (const secret of ["canary-client-secret", ...zoom.issued]) {
    expect(run.stderr).not.toContain(secret);
    expect(run.stdout).not.toContain(secret);
  }
  await zoom.stop();
});

test("wrong credentials end it with exit 77 and the variables to check", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], {
    ...folder,
    environment: { ...zoom.env, ZOOM_CLIENT_SECRET: "wrong-secret" },
  });
  expect(await run.end).toBe(77);
  expect(run.stderr).toContain("ZOOM_CLIENT_SECRET");
  expect(run.stderr).not.toContain("wrong-secret");
  expect(zoom.log.filter((record) => record.is === "token-request").length).toBeLessThanOrEqual(3);
  await zoom.stop();
});

test("a second start on the same data directory is refused with the other's pid", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using first = cli(["start"], { ...folder, environment: zoom.env });
  await first.said(/"to":"connected"/);
  await using second = cli(["start"], { ...folder, environment: zoom.env });
  expect(await second.end).toBe(69);
  expect(second.stderr).toContain(`pid ${first.pid}`);
  first.kill("SIGKILL");
  await first.end;
  await using third = cli(["start"], { ...folder, environment: zoom.env });
  await third.said(/"to":"connected"/);
  await zoom.stop();
});

test("a dry run records what would be done and does nothing", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start", "--dry-run"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  zoom.emit(meeting("quiet"));
  await run.said(/meeting\.started → note/);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  expect(run.stderr).not.toContain("heard quiet");
  await zoom.stop();
});

test("SIGTERM at any moment of the start ends it", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  const ends = Array.from({ length: 12 }, async (_, nth) => {
    const environment = { ...zoom.env, ZOOMFLOW_DATA_DIR: `${folder.directory}/${nth}` };
    await using run = cli(["start"], { ...folder, environment });
    setTimeout(() => run.kill("SIGTERM"), 60 + nth * 40); // no wait: the moments that are tried
    return await run.end;
  });
  // Before any JavaScript runs, the signal ends the process by itself.
  for (const end of await Promise.all(ends)) expect([0, "SIGTERM"]).toContain(end);
  await zoom.stop();
});

test("SIGTERM before Zoom has answered ends it as well", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  zoom.always({ token: { is: "hang" } });
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await zoom.until((log) => log.some((record) => record.is === "token-request"));
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

test("a second signal ends it at once", async () => {
  using folder = project({
    "zoomflow.config.ts": `
      import { defineConfig, on } from "zoomflow";
      export default defineConfig({
        rules: [on("meeting.started", { id: "stuck", run: (_, { log }) => { log.info({}, "stuck now"); return new Promise(() => {}); } })],
      });`,
  });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  zoom.emit(meeting("x"));
  await run.said(/stuck now/);
  run.kill("SIGTERM");
  await run.said(/stopping: SIGTERM/);
  const insisting = setInterval(() => run.kill("SIGTERM"), 20);
  expect(await run.end).toBe(143);
  clearInterval(insisting);
  await zoom.stop();
});

test("a reader of its log that goes away neither stops it nor keeps it from being stopped", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  run.deafen();
  zoom.do({ is: "reset" });
  await zoom.until((log) => log.filter((record) => record.is === "verdict").length === 2);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

test("code of a rule that fails on its own is named, and the rest goes on", async () => {
  using folder = project({
    "zoomflow.config.ts": `
      import { defineConfig, on } from "zoomflow";
      export default defineConfig({
        rules: [
          on("meeting.started", { id: "stray-timer", run: () => void setTimeout(() => { throw new Error("from a timer"); }, 1) }),
          on("meeting.started", { id: "stray-promise", run: () => void Promise.reject(new Error("from a promise")) }),
          on("meeting.started", { id: "bad-look", when: () => { throw new Error("from when"); }, run: () => {} }),
          on("meeting.started", { id: "note", run: (e, { log }) => log.info({}, "heard " + e.payload.object.topic) }),
        ],
      });`,
  });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  await run.said(/"to":"connected"/);
  zoom.emit(meeting("first"));
  await run.said(/rule \\"stray-timer\\", run failed after it was over: from a timer/);
  await run.said(/rule \\"stray-promise\\", run failed after it was over: from a promise/);
  await run.said(/rule \\"bad-look\\" threw while it looked at an event: from when/);
  zoom.emit(meeting("second"));
  await run.said(/heard second/);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

test("a plugin that cannot start ends it with exit 69 and the plugin's name", async () => {
  using folder = project({
    "zoomflow.config.ts": `
      import { defineConfig, definePlugin } from "zoomflow";
      const anything = { "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) } };
      const broken = definePlugin({ name: "broken", api: 1, options: anything, setup: () => { throw new Error("no service"); } });
      export default defineConfig({ plugins: [broken({})] });`,
  });
  const zoom = await startSimulator();
  await using run = cli(["start"], { ...folder, environment: zoom.env });
  expect(await run.end).toBe(69);
  expect(run.stderr).toContain("plugin broken could not start: no service");
  expect(zoom.log).toEqual([]);
  await zoom.stop();
});

test("the token is asked for through HTTPS_PROXY", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const asked: string[] = [];
  const proxy = createServer();
  const reached = new Promise<void>((resolve) => {
    proxy.on("connect", (request, socket) => {
      asked.push(request.url ?? "");
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      resolve();
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  await using run = cli(["start"], {
    ...folder,
    environment: {
      ZOOM_CLIENT_ID: "id",
      ZOOM_CLIENT_SECRET: "secret",
      ZOOM_SUBSCRIPTION_ID: "sub",
      ZOOM_OAUTH_URL: "https://zoom.test/oauth/token",
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
    },
  });
  await reached;
  expect(asked[0]).toBe("zoom.test:443");
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  proxy.close();
});
