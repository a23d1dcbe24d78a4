import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import type { StuckNote } from "./note.ts";
import { createWatchdog } from "./watchdog.ts";

const HOUR_MS = 3_600_000;

function setup(before: (now: number) => StuckNote | undefined) {
  const clock = fakeClock();
  const watchdog = createWatchdog({
    limits: { warnMs: 1_000, giveUpMs: 60_000 },
    dataDirectory: "/nowhere",
    before: before(clock.now()),
    exitCode: 75,
    levels: [],
    pretty: false,
    clock,
    observe() {},
  });
  return { clock, health: () => watchdog.condition?.() };
}

test("an event loop that has not stood still goes round", () => {
  const { health } = setup(() => undefined);
  expect(health()).toEqual({ ok: true, reason: "goes round" });
});

test("code that ended the last process is told of for as long as it is left alone, however late the start", async () => {
  const { clock, health } = setup((now) => ({
    at: now - HOUR_MS,
    ms: 60_000,
    culprit: 'rule "spin", run',
    place: undefined,
    times: 1,
  }));
  expect(health()).toMatchObject({ ok: true, degraded: true });
  expect(health()?.reason).toContain('rule "spin", run; that waits now');
  clock.jump(24 * HOUR_MS);
  expect(health()).toMatchObject({ degraded: true });
  await clock.advance(600_000);
  expect(health()).toEqual({ ok: true, reason: "goes round" });
});

test("where nobody was seen, nothing named is to be mended, and nothing is said to wait", () => {
  const { health } = setup((now) => ({
    at: now,
    ms: 60_000,
    culprit: undefined,
    place: undefined,
    times: 1,
  }));
  expect(health()?.reason).toMatch(/could not be looked at/);
  expect(health()?.reason).not.toContain("waits now");
  expect(health()?.hint).toContain("overloaded");
  expect(health()?.hint).not.toContain("named here");
});
