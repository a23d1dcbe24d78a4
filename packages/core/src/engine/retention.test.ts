import { expect, test } from "vitest";

import { createMemoryJournal } from "../journal/memory.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createRetention } from "./retention.ts";

const DAY = 86_400_000;

function setup(prune: (before: number) => Promise<boolean>) {
  const ports = fakePorts();
  const retention = createRetention({ ...createMemoryJournal(), prune }, 30 * DAY, ports);
  return { ports, clock: ports.clock, retention };
}

test("what ended long ago is forgotten every hour, batch by batch", async () => {
  const asked: number[] = [];
  const { clock, retention, ports } = setup(async (before) => asked.push(before) % 3 !== 0);
  const start = clock.now();
  retention.start();
  await clock.advance(60_000);
  for (let n = 0; n < 3; n++) await settled();
  expect(asked.map((before) => before - start + 30 * DAY)).toEqual([60_000, 60_000, 60_000]);
  expect(ports.of("journal.pruned")).toHaveLength(1);
  await clock.advance(3_600_000);
  for (let n = 0; n < 3; n++) await settled();
  expect(asked).toHaveLength(6);
  await retention.stop();
  expect(clock.pending).toBe(0);
});

test("a journal that refuses is asked again an hour later", async () => {
  const { clock, retention, ports } = setup(async () => {
    throw new Error("disk full");
  });
  retention.start();
  await clock.advance(60_000);
  await settled();
  expect(ports.of("journal.failed")).toMatchObject([{ doing: "forgetting what is old" }]);
  expect(clock.pending).toBe(1);
  await retention.stop();
  expect(clock.pending).toBe(0);
});

test("a stop in between ends with the batch under way", async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let asked = 0;
  const { clock, retention } = setup(() => (asked++, promise));
  retention.start();
  await clock.advance(60_000);
  const stopping = retention.stop();
  resolve(true);
  await stopping;
  expect(asked).toBe(1);
  expect(clock.pending).toBe(0);
});
