import { join } from "node:path";

import { createRuntime } from "@zoomflow/core/engine";
import type { AnyEvent, Source, SourceHost } from "@zoomflow/core/ports";
import { fakePorts } from "@zoomflow/core/testing";
import { expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../test/ask-http.ts";
import { openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { journalFigures } from "../journal/figures.ts";
import { createMetrics } from "../metrics/metrics.ts";
import { healthRoutes } from "./health-routes.ts";
import { readinessOf } from "./readiness.ts";
import { createHttpServer } from "./server.ts";

/** A runtime with a journal on disk, a source that does as it is told, and its health on loopback. */
async function setup(more: { readonly pluginsReady?: Promise<void> } = {}) {
  const folder = project();
  const journal = openAt(folder.directory);
  const ports = fakePorts();
  const metrics = createMetrics({ clock: ports.clock, rules: new Set() });
  const host = { current: undefined as SourceHost | undefined, connected: true };
  const source: Source = {
    name: "websocket",
    start: (given) => void (host.current = given),
    stop: () => more.pluginsReady ?? Promise.resolve(),
    health: () =>
      host.connected
        ? { ok: true, reason: "connected" }
        : { ok: false, reason: "refused with my-canary-secret" },
  };
  const redact = (text: string): string => text.replaceAll("my-canary-secret", "[secret]");
  const routes = healthRoutes({
    runtime: () => runtime,
    readiness: () => readinessOf(runtime, []),
    gauges: () => [],
    figures: () => journalFigures(journal.database, join(folder.directory, "journal.db"), 0),
    clock: ports.clock,
    metrics,
    redact,
  });
  const settings = { host: "127.0.0.1", port: 0, portGiven: true, token: undefined };
  const gate = {
    loopbackOnly: true,
    token: "a-token",
    chosen: false,
    isSession: () => false,
    guesses: { wrong: () => 0 },
  };
  const http = createHttpServer(settings, { routes, gate, log: ports.log });
  const runtime = createRuntime(
    { rules: [], plugins: [], sources: [source], journal, around: [http] },
    { ...ports, observe: metrics.observe },
  );
  onTestFinished(async () => {
    await runtime.stop("the test is over");
    folder[Symbol.dispose]();
  });
  const url = (): string => {
    const { url } = Object(ports.lines[0]?.fields) as { readonly url: string };
    return url;
  };
  return {
    runtime,
    journal,
    host,
    clock: ports.clock,
    deliver: (key: string) =>
      host.current?.deliver({ event: eventOf(key), source: "websocket", receivedAt: 0 }),
    ask: (path: string) => askHttp(url() + path),
    async parts() {
      const { status, body } = await askHttp(`${url()}/ready`);
      const { ready, parts } = JSON.parse(body) as {
        ready: boolean;
        parts: Record<string, { ok: boolean; reason: string }>;
      };
      expect(ready).toBe(status === 200);
      const unwell = Object.entries(parts).filter(([, { ok }]) => !ok);
      return { status, unwell: Object.fromEntries(unwell.map(([n, p]) => [n, p.reason])) };
    },
  };
}

const eventOf = (key: string): AnyEvent => ({
  event: "meeting.started",
  event_ts: 1,
  payload: { object: { uuid: key } },
});

test("who is connected, can write and has its rules is ready", async () => {
  const { runtime, ask } = await setup();
  await runtime.start();
  const { status, body } = await ask("/ready");
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    ready: true,
    status: "ok",
    parts: {
      websocket: { ok: true, reason: "connected" },
      journal: { ok: true, reason: "writable" },
      rules: { ok: true, reason: "0 loaded, revision 1" },
    },
  });
  expect((await ask("/live")).body).toBe('{"live":true}\n');
});

test("a source that is not connected is named, with its reason and without its secrets", async () => {
  const { runtime, host, parts } = await setup();
  await runtime.start();
  host.connected = false;
  expect(await parts()).toEqual({ status: 503, unwell: { websocket: "refused with [secret]" } });
  host.connected = true;
  expect(await parts()).toEqual({ status: 200, unwell: {} });
});

test("a full disk makes it unready until there is room, and what waited is recorded", async () => {
  const { runtime, journal, deliver, clock, parts, ask } = await setup();
  await runtime.start();
  journal.database.exec("pragma query_only = on");
  deliver("a");
  await expect.poll(parts).toMatchObject({
    status: 503,
    unwell: { journal: expect.stringMatching(/^1 events wait to be recorded: .*journal\.db: /) },
  });
  expect((await ask("/metrics")).body).toContain("\nzoomflow_events_waiting 1\n");
  expect((await ask("/metrics")).body).toContain("\nzoomflow_ready 0\n");
  journal.database.exec("pragma query_only = off");
  await clock.advance(1_000);
  await expect.poll(parts).toEqual({ status: 200, unwell: {} });
  const { body } = await ask("/metrics");
  expect(body).toContain('\nzoomflow_events_total{family="meeting",result="recorded"} 1\n');
  expect(body).toContain("\nzoomflow_events_waiting 0\n");
  expect(body).toContain('\nzoomflow_journal_failures_total{doing="recording events"} 1\n');
});

test("a full disk is seen without any event, by the next sign of life", async () => {
  const { runtime, journal, host, clock, parts } = await setup();
  await runtime.start();
  host.current?.connected?.();
  await clock.advance(0);
  journal.database.exec("pragma query_only = on");
  await clock.advance(10_000);
  await expect.poll(parts).toMatchObject({
    status: 503,
    unwell: { journal: expect.stringContaining("it cannot be written") },
  });
  journal.database.exec("pragma query_only = off");
  await clock.advance(10_000);
  await expect.poll(parts).toEqual({ status: 200, unwell: {} });
});

test("as soon as a stop begins it is unready, though it still answers", async () => {
  const { promise: gone, resolve: go } = Promise.withResolvers<void>();
  const { runtime, parts, ask } = await setup({ pluginsReady: gone });
  await runtime.start();
  const stopped = runtime.stop("SIGTERM");
  expect(await parts()).toEqual({ status: 503, unwell: { stopping: "a stop has begun" } });
  expect((await ask("/live")).status).toBe(200);
  go();
  await stopped;
  await expect(ask("/live")).rejects.toThrow("ECONNREFUSED");
});

test("metrics are told without what the journal cannot count", async () => {
  const { runtime, journal, ask } = await setup();
  await runtime.start();
  expect((await ask("/metrics")).body).toContain('\nzoomflow_journal_runs{state="waiting"} 0\n');
  journal.database.close();
  const { status, headers, body } = await ask("/metrics");
  expect([status, headers["content-type"]]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
  ]);
  expect(body).toContain("\nzoomflow_connected 0\n");
});
