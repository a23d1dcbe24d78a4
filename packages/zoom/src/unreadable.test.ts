import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createUnreadableLog } from "./unreadable.ts";

function setup() {
  const clock = fakeClock();
  const moments: Telemetry[] = [];
  const log = createUnreadableLog({ clock, observe: (moment) => moments.push(moment) });
  const told = () =>
    moments.flatMap((moment) =>
      moment.is === "link.unreadable" ? [[moment.why, moment.excerpt, moment.suppressed]] : [],
    );
  return { clock, log, told };
}

test("the first frame of a reason is told at once, the rest when the minute is over", async () => {
  const { clock, log, told } = setup();
  for (const text of ["a", "b", "c"]) log.note("not JSON", text);
  log.note("binary", "");
  expect(told()).toEqual([
    ["not JSON", "a", 0],
    ["binary", "", 0],
  ]);
  await clock.advance(60_000);
  expect(told().slice(2)).toEqual([["not JSON", "c", 1]]);
  await clock.advance(60_000);
  expect(told()).toHaveLength(3);
  expect(clock.pending).toBe(0);
});

test("an endless flood costs a line a minute, and every frame is counted", async () => {
  const { clock, log, told } = setup();
  for (let second = 0; second < 600; second++) {
    log.note("not JSON", String(second));
    await clock.advance(1_000);
  }
  expect(told()).toHaveLength(11);
  log.end();
  const counted = told().reduce((sum, [, , suppressed]) => sum + 1 + Number(suppressed), 0);
  expect(counted).toBe(600);
  expect(clock.pending).toBe(0);
});

test("a peer that finds a new reason each time is told of no more than 24 times a minute", () => {
  const { log, told } = setup();
  for (let nth = 0; nth < 1_000; nth++) log.note(`could not be taken: ${nth}`, "");
  expect(told()).toHaveLength(24);
});

test("at the end what was counted is told, and no timer is left", () => {
  const { clock, log, told } = setup();
  log.end();
  for (const text of ["a", "b"]) log.note("not JSON", text);
  log.end();
  expect(told()).toEqual([
    ["not JSON", "a", 0],
    ["not JSON", "b", 0],
  ]);
  expect(clock.pending).toBe(0);
});
