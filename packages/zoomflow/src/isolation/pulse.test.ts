import { fakePorts } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createPulse } from "./pulse.ts";

function setup() {
  const ports = fakePorts();
  const state = { asked: 0, underWay: ['rule "r", step post'] as readonly string[] };
  const pulse = createPulse(
    { plugin: "chat", ask: () => void state.asked++, underWay: () => state.underWay },
    ports,
  );
  return { ports, clock: ports.clock, state, pulse };
}

test("a thread that spins is degraded, and named with whose code it runs, within ten seconds", async () => {
  const { pulse, clock, ports } = setup();
  pulse.quicken();
  await clock.advance(8_000);
  expect(pulse.condition()).toMatchObject({ ok: true, degraded: true });
  expect(pulse.condition()?.reason).toBe(
    'its thread has not answered for 5 s, in rule "r", step post',
  );
  await clock.advance(20_000);
  expect(ports.of("part.unwell")).toMatchObject([{ part: "plugin:chat", degraded: true }]);
});

test("one that answers, however long its calls take, is well", async () => {
  const { pulse, clock, state, ports } = setup();
  pulse.quicken();
  for (let n = 0; n < 20; n++) {
    await clock.advance(3_000);
    pulse.felt();
    expect(pulse.condition()).toBeUndefined();
  }
  expect(state.asked).toBe(20);
  expect(ports.of("part.unwell")).toEqual([]);
});

test("one that answers again is well at once, and that is told", async () => {
  const { pulse, clock, ports } = setup();
  pulse.quicken();
  await clock.advance(10_000);
  pulse.felt();
  expect(pulse.condition()).toBeUndefined();
  expect(ports.of("part.recovered")).toMatchObject([{ part: "plugin:chat" }]);
});

test("one that has nothing to do is not asked, nor is one that has ended", async () => {
  const { pulse, clock, state } = setup();
  pulse.quicken();
  state.underWay = [];
  await clock.advance(60_000);
  expect([state.asked, clock.pending]).toEqual([0, 0]);
  pulse.quicken();
  pulse.still();
  expect(clock.pending).toBe(0);
});
