import { fakePorts } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createMemoryWatch } from "./memory.ts";

const MB = 1_048_576;

async function setup() {
  const ports = fakePorts();
  const heap = { used: 100 * MB, limit: 1_000 * MB };
  const part = createMemoryWatch({ ...ports, read: () => heap });
  await part.up?.(new AbortController().signal);
  const pass = async (percent: number, looks: number): Promise<void> => {
    heap.used = percent * 10 * MB;
    await ports.clock.advance(looks * 10_000);
  };
  return { ports, part, pass };
}

test("memory that is nearly full for long is told of once, with what to do", async () => {
  const { ports, part, pass } = await setup();
  await pass(90, 2);
  expect(part.condition?.()).toEqual({ ok: true, reason: "900 MB of 1000 MB are in use" });
  await pass(90, 6);
  expect(part.condition?.()).toMatchObject({ ok: true, degraded: true });
  expect(part.condition?.().hint).toContain("max-old-space-size");
  expect(ports.of("memory.low")).toEqual([{ is: "memory.low", used: 900 * MB, limit: 1_000 * MB }]);
});

test("a heap that is cleared in time is nothing to tell", async () => {
  const { ports, pass } = await setup();
  for (let n = 0; n < 5; n++) {
    await pass(95, 2);
    await pass(40, 1);
  }
  expect(ports.of("memory.low")).toEqual([]);
});

test("it is well again when there is clearly more room, and stays so at the edge", async () => {
  const { part, pass } = await setup();
  await pass(90, 4);
  await pass(80, 2);
  expect(part.condition?.()).toMatchObject({ degraded: true });
  await pass(60, 1);
  expect(part.condition?.()).not.toHaveProperty("degraded");
});

test("when it is down it looks no more", async () => {
  const { ports, part } = await setup();
  await part.down();
  expect(ports.clock.pending).toBe(0);
});

test("by default it looks at this process", () => {
  const { observe, clock } = fakePorts();
  expect(createMemoryWatch({ observe, clock }).condition?.().reason).toMatch(/^\d+ MB of \d+ MB/);
});
