import { expect, test } from "vitest";

import { ZoomflowError } from "../errors.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createLosses } from "./losses.ts";

const full = new ZoomflowError("ZF_JOURNAL_UNWRITABLE", "disk full");

function setup(add: (...gap: unknown[]) => Promise<void> = async () => {}) {
  const ports = fakePorts();
  const gaps: unknown[] = [];
  const losses = createLosses(
    {
      async add(...gap) {
        await add(...gap);
        gaps.push(gap);
      },
    },
    ports,
  );
  const told = () => ports.of("event.lost").map(({ count, from, to }) => [count, from, to]);
  return { ports, clock: ports.clock, losses, gaps, told };
}

test("what is lost is told at once, and then once a minute with how many more", async () => {
  const { losses, told, clock } = setup();
  losses.lose([1], full);
  for (const at of [2, 3, 4]) losses.lose([at], full);
  expect(told()).toEqual([[1, 1, 1]]);
  await clock.advance(60_000);
  expect(told().slice(1)).toEqual([[3, 1, 4]]);
  await clock.advance(60_000);
  losses.lose([5], full);
  expect(told().slice(2), "a minute without a loss is over").toEqual([[1, 1, 5]]);
  losses.close();
  expect(clock.pending).toBe(0);
});

test("what is lost together is told together", () => {
  const { losses, told } = setup();
  losses.lose([3, 1, 2], full);
  losses.lose([], full);
  losses.close();
  expect(told()).toEqual([[3, 3, 3]]);
});

test("when the journal can be written again, what was lost is a gap, and over", async () => {
  const { losses, gaps, told, ports } = setup();
  for (const at of [7, 9, 8]) losses.lose([at], full);
  await losses.record();
  expect(gaps).toEqual([[7, 9, "the journal could not be written"]]);
  expect(told(), "the rest is told with it").toEqual([
    [1, 7, 7],
    [2, 7, 9],
  ]);
  expect(ports.of("gap.closed")).toMatchObject([{ from: 7, to: 9, lost: 3 }]);
  expect([losses.count, ports.clock.pending]).toEqual([0, 0]);
  await losses.record();
  expect(gaps).toHaveLength(1);
});

test("a gap that cannot be written either is written by the next try", async () => {
  let refusing = true;
  const { losses, gaps, ports } = setup(async () => {
    if (refusing) throw full;
  });
  losses.lose([1], full);
  await losses.record();
  expect(ports.of("journal.failed")).toMatchObject([{ doing: "recording a gap", error: full }]);
  refusing = false;
  await losses.record();
  expect([gaps.length, losses.count]).toEqual([1, 0]);
});

test("what is lost while the gap is being written belongs to the next one", async () => {
  const gate = Promise.withResolvers<void>();
  const { losses, gaps } = setup(() => gate.promise);
  losses.lose([1], full);
  const recording = losses.record();
  losses.lose([5], full);
  gate.resolve();
  await recording;
  await settled();
  expect(losses.count).toBe(1);
  await losses.record();
  expect(gaps).toEqual([
    [1, 1, "the journal could not be written"],
    [1, 5, "the journal could not be written"],
  ]);
});
