import { expect, test } from "vitest";

import type { Source } from "../ports.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createSources } from "./sources.ts";

const quiet: Source = {
  name: "quiet",
  start() {},
  stop: async () => {},
  health: () => ({ ok: true, reason: "connected" }),
};

function setup(sources: readonly Source[]) {
  const faults: string[] = [];
  const parts = {
    intake: { deliver() {} },
    gaps: { connected() {}, disconnected() {}, gone() {} },
    failed: () => {},
    notWell: (part: string) => void faults.push(part),
  };
  return { sources: createSources(sources, parts, fakePorts()), faults };
}

test("a source whose health cannot be told is not well", () => {
  const health = (): never => {
    throw new Error("boom");
  };
  const { sources } = setup([{ ...quiet, name: "odd", health }, quiet]);
  expect(sources.health()).toEqual([
    ["odd", { ok: false, reason: "its health cannot be told: boom" }],
    ["quiet", { ok: true, reason: "connected" }],
  ]);
});

test("a source is followed by what it stands on", () => {
  const token = { ok: false, reason: "refused", hint: "Compare." };
  const { sources } = setup([{ ...quiet, parts: () => ({ token }) }]);
  expect(sources.health()).toEqual([
    ["quiet", { ok: true, reason: "connected" }],
    ["token", token],
  ]);
});

test("one that does not stop well is told of, and keeps no other from stopping", async () => {
  let stopped = 0;
  const good = { ...quiet, stop: async () => void stopped++ };
  const { sources, faults } = setup([{ ...quiet, stop: () => Promise.reject(new Error()) }]);
  sources.start([good]);
  await sources.stop();
  expect([faults, stopped]).toEqual([["source quiet"], 1]);
});
