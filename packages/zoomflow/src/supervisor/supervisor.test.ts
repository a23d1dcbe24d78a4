import { ZoomflowError } from "@zoomflow/core";
import { fakePorts } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { decideReadiness, type Readiness } from "../http/readiness.ts";
import { createSupervisor } from "./supervisor.ts";

const readiness = (ok: boolean, reason: string): Readiness =>
  decideReadiness("running", new Map([["websocket", { ok, reason }]]), {
    number: 1,
    rules: 3,
    setAside: [],
  });
const READY = readiness(true, "connected");
const UNREADY = readiness(false, "backing off:\n  no route");

function setup(watchdogMs?: number) {
  const { clock } = fakePorts();
  const told: (readonly string[])[] = [];
  const state = { readiness: UNREADY };
  const observe = createSupervisor({
    tell: (notice) => void told.push(notice),
    readiness: () => state.readiness,
    watchdogMs,
    stopDeadlineMs: 45_000,
    clock,
    microseconds: () => 42n,
  });
  const start = (): void => observe({ is: "runtime.started", rules: 3, plugins: [] });
  return { observe, start, told, state, clock, taken: () => told.splice(0) };
}

test("a start is told before the journal is opened, which is given ten minutes", () => {
  expect(setup().told).toEqual([["STATUS=Starting", "EXTEND_TIMEOUT_USEC=600000000"]]);
});

test("it is up when events are taken, whether or not Zoom can be reached, and says so", () => {
  const { start, taken } = setup();
  taken();
  start();
  expect(taken()).toEqual([["READY=1", "STATUS=Not ready: websocket: backing off: no route"]]);
});

test("how it stands is told as it changes, and not while it stays the same", async () => {
  const { start, taken, state, clock } = setup();
  start();
  taken();
  await clock.advance(60_000);
  expect(taken()).toEqual([]);
  state.readiness = READY;
  await clock.advance(60_000);
  expect(taken()).toEqual([["STATUS=Ready: 3 loaded, revision 1"]]);
});

test("what works and is worth a look is told as that", () => {
  const { start, told, state } = setup();
  const disk = { ok: true, degraded: true, reason: "3 % are free" } as const;
  const rules = { number: 1, rules: 3, setAside: [] };
  state.readiness = decideReadiness("running", new Map([["disk", disk]]), rules);
  start();
  expect(told.at(-1)?.[1]).toBe("STATUS=Ready, but look at disk: 3 % are free");
});

test("a sentence as long as a page is cut", () => {
  const { start, told, state } = setup();
  state.readiness = readiness(false, "x".repeat(5_000));
  start();
  expect(told.at(-1)?.[1]).toHaveLength("STATUS=".length + 400);
});

test("signs of life come twice in the time they are wanted in, until the process is down", async () => {
  const { observe, start, taken, clock } = setup(60_000);
  const signs = async (ms: number): Promise<number> => {
    taken();
    await clock.advance(ms);
    return taken().filter(([first]) => first === "WATCHDOG=1").length;
  };
  expect(await signs(120_000)).toBe(0);
  start();
  expect(await signs(120_000)).toBe(4);
  observe({ is: "runtime.stopping", cause: "SIGTERM" });
  expect(await signs(60_000)).toBe(2);
  observe({ is: "runtime.stopped", left: 0, kept: true });
  expect(await signs(120_000)).toBe(0);
});

test.each([
  ["takes over", { is: "config.reloaded" } as const],
  ["is refused", { is: "config.refused" } as const],
])("a reload is told from its beginning to its end, when the config %s", async (_, { is }) => {
  const { observe, start, taken, state, clock } = setup();
  state.readiness = READY;
  start();
  taken();
  observe({ is: "config.reloading", revision: 1 });
  await clock.advance(30_000);
  expect(taken()).toEqual([
    ["RELOADING=1", "MONOTONIC_USEC=42", "STATUS=Reading the config again"],
  ]);
  const none = { added: [], changed: [], removed: [] };
  const error = new ZoomflowError("ZF_CONFIG_BROKEN", "no");
  if (is === "config.refused") observe({ is, revision: 1, error });
  else observe({ is, revision: 2, rules: none, plugins: none, sources: [], ms: 1 });
  expect(taken()).toEqual([["READY=1", "STATUS=Ready: 3 loaded, revision 1"]]);
});

test("a stop is told with the time that its actions are given, and half a minute", () => {
  const { observe, start, taken } = setup();
  start();
  taken();
  observe({ is: "runtime.stopping", cause: "SIGTERM" });
  expect(taken()).toEqual([["STOPPING=1", "STATUS=Stopping", "EXTEND_TIMEOUT_USEC=75000000"]]);
});
