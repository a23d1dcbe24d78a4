import { expect, test } from "vitest";

import { createMemoryJournal } from "../journal/memory.ts";
import type { Journal, Source } from "../ports.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import type { RuntimeOptions } from "./runtime-options.ts";
import { createRuntime } from "./runtime.ts";

function setup(story: string[], more: Partial<RuntimeOptions> = {}) {
  const source: Source = {
    name: "websocket",
    start: () => void story.push("source started"),
    stop: async () => void story.push("source stopped"),
    health: () => ({ ok: true, reason: "connected" }),
  };
  const journal: Journal = {
    ...createMemoryJournal(),
    close: async () => void story.push("journal closed"),
  };
  return createRuntime(
    { rules: [], plugins: [], sources: [source], journal, ...more },
    fakePorts(),
  );
}

test("a journal that refuses any write is not well, whether or not an event waits for it", async () => {
  const unwell = { ok: false, reason: "it cannot be written: disk full" };
  const runtime = setup([], { journal: { ...createMemoryJournal(), health: () => unwell } });
  expect(runtime.health().get("journal")).toEqual(unwell);
  await runtime.stop("test");
});

test("what stands around the engine is up before it and down after it, and sees every phase", async () => {
  const story: string[] = [];
  const door = {
    name: "door",
    up: () => void story.push(`door up, ${runtime.phase()}`),
    down: () => void story.push(`door down, ${runtime.phase()}`),
    downWithinMs: 1_000,
  };
  const runtime = setup(story, { around: [door] });
  await runtime.start();
  story.push(runtime.phase());
  const stopped = runtime.stop("test");
  story.push(runtime.phase());
  await stopped;
  expect(story).toEqual([
    "door up, starting",
    "source started",
    "running",
    "stopping",
    "source stopped",
    "journal closed",
    "door down, stopping",
  ]);
});

test("what cannot stand around it keeps it from starting, and the journal is closed", async () => {
  const story: string[] = [];
  const taken = {
    name: "door",
    up: () => Promise.reject(new Error("the port is taken")),
    down: () => void story.push("door down"),
    downWithinMs: 1_000,
  };
  const runtime = setup(story, { around: [taken] });
  await expect(runtime.start()).rejects.toThrow("the port is taken");
  expect(story).toEqual(["journal closed"]);
  expect(runtime.phase()).toBe("stopping");
});
