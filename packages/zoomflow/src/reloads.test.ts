import { ZoomflowError } from "@zoomflow/core";
import { fakePorts, settled } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import type { Prepared } from "./config/prepared.ts";
import { createReloads, type ReloadsParts } from "./reloads.ts";

const prepared = {} as Prepared;

function setup(more: Partial<ReloadsParts> = {}) {
  const ports = fakePorts();
  const told: string[] = [];
  const state = { phase: "running" as "running" | "stopping" };
  const reloads = createReloads({
    runtime: () => ({
      phase: () => state.phase,
      revision: () => ({ number: 4, rules: 1, setAside: [] }),
    }),
    prepare: async () => (told.push("read"), prepared),
    apply: async () => void told.push("applied"),
    keep: () => () => void told.push("taken back"),
    clock: ports.clock,
    observe: ports.observe,
    ...more,
  });
  return { reloads, told, ports, state };
}

test("what is asked before the process is up is done then, and once", async () => {
  const { reloads, told } = setup();
  reloads.ask();
  reloads.ask();
  await settled();
  expect(told).toEqual([]);
  reloads.begin();
  await settled();
  expect(told).toEqual(["read", "applied"]);
});

test("asked during a reload, however often, it reads once more after it", async () => {
  const going = Promise.withResolvers<void>();
  const { reloads, told } = setup({ apply: () => going.promise });
  reloads.begin();
  for (let n = 0; n < 5; n++) reloads.ask();
  await settled();
  for (let n = 0; n < 5; n++) reloads.ask();
  expect(told).toEqual(["read"]);
  going.resolve();
  await settled();
  expect(told).toEqual(["read", "read"]);
});

test("a config that cannot take over is told of, and what reading it has set is taken back", async () => {
  const error = new ZoomflowError("ZF_CONFIG_INVALID", "2 problems");
  const { reloads, told, ports } = setup({ apply: () => Promise.reject(error) });
  reloads.begin();
  reloads.ask();
  await settled();
  expect(told).toEqual(["read", "taken back"]);
  expect(ports.of("config.refused")).toEqual([{ is: "config.refused", revision: 4, error }]);
});

test("a config that never finishes loading is given up after a minute", async () => {
  const { reloads, ports } = setup({ prepare: () => new Promise(() => {}) });
  reloads.begin();
  reloads.ask();
  await ports.clock.advance(60_000);
  expect(ports.of("config.refused").map(({ error }) => error.code)).toEqual(["ZF_CONFIG_BROKEN"]);
  expect(ports.clock.pending).toBe(0);
});

test("a reload that the stop breaks off is no fault", async () => {
  const { promise, reject } = Promise.withResolvers<never>();
  const { reloads, ports, state } = setup({ apply: () => promise });
  reloads.begin();
  reloads.ask();
  await settled();
  state.phase = "stopping";
  reject(new ZoomflowError("ZF_INTERRUPTED", "about to stop"));
  await settled();
  expect(ports.of("config.refused")).toEqual([]);
});
