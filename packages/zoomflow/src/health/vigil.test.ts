import type { Health } from "@zoomflow/core";
import { fakePorts } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createVigil } from "./vigil.ts";

const well: Health = { ok: true, reason: "20 GB are free" };
const low: Health = { ok: true, degraded: true, reason: "400 MB are free", hint: "Make room." };
const full: Health = { ok: false, reason: "1 MB is free", code: "ZF_JOURNAL_UNWRITABLE" };

test("a part is told of when it changes, and only then", async () => {
  const ports = fakePorts();
  let health = well;
  const looks: number[] = [];
  const disk = { name: "disk", look: (ms: number) => void looks.push(ms), health: () => health };
  const vigil = createVigil([disk], ports);
  vigil.up?.(new AbortController().signal);
  await ports.clock.advance(15_000);
  for (const next of [low, low, full, well]) {
    health = next;
    await ports.clock.advance(15_000);
  }
  const { reason, hint } = low;
  expect(ports.moments).toEqual([
    { is: "part.unwell", part: "disk", degraded: true, reason, hint },
    { is: "part.unwell", part: "disk", degraded: false, reason: full.reason, code: full.code },
    { is: "part.recovered", part: "disk", reason: well.reason },
  ]);
  expect(looks).toEqual([0, ...Array.from({ length: 5 }, () => 15_000)]);
  expect(vigil.health()).toEqual([["disk", well]]);
  expect(vigil.families()).toEqual([]);
  vigil.down();
  expect(ports.clock.pending).toBe(0);
});

test("what is being looked at while the process stops is told no more", async () => {
  const ports = fakePorts();
  const looked = Promise.withResolvers<void>();
  const slow = { name: "disk", look: () => looked.promise, health: () => full };
  const vigil = createVigil([slow], ports);
  vigil.up?.(new AbortController().signal);
  vigil.down();
  looked.resolve();
  await ports.clock.advance(0);
  expect([ports.moments, ports.clock.pending]).toEqual([[], 0]);
});
