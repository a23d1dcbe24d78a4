import { expect, test } from "vitest";

import { createMemoryJournal } from "../journal/memory.ts";
import type { Pruned, PruneLimits } from "../ports.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createRetention } from "./retention.ts";

const DAY = 86_400_000;
const nothing: Pruned = { more: false, early: 0, bytes: 0 };

function setup(prune: (limits: PruneLimits) => Promise<Pruned>, maxBytes?: number) {
  const ports = fakePorts();
  const journal = { ...createMemoryJournal(), prune };
  const retention = createRetention(journal, { keepMs: 30 * DAY, maxBytes }, ports);
  return { ports, clock: ports.clock, retention };
}

test("what ended long ago is forgotten every minute, batch by batch", async () => {
  const asked: number[] = [];
  const { clock, retention, ports } = setup(async ({ before }) => ({
    ...nothing,
    more: asked.push(before) % 3 !== 0,
  }));
  const start = clock.now();
  retention.start();
  await clock.advance(60_000);
  expect(asked, "others get their turn in between").toHaveLength(1);
  await clock.advance(20);
  expect(asked.map((before) => before - start + 30 * DAY)).toEqual([60_000, 60_000, 60_000]);
  expect(ports.of("journal.pruned")).toHaveLength(1);
  await clock.advance(60_020);
  expect(asked).toHaveLength(6);
  await retention.stop();
  expect(clock.pending).toBe(0);
});

test("a journal that refuses is asked again a minute later", async () => {
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

test("it is told once how many events had to go before their time", async () => {
  const left = [3, 2, 0];
  const { clock, retention, ports } = setup(async ({ maxBytes }) => {
    expect(maxBytes).toBe(1_000);
    const early = left.shift() ?? 0;
    return { more: early > 0, early, bytes: 900 };
  }, 1_000);
  retention.start();
  await clock.advance(200_000);
  expect(ports.of("journal.shrunk")).toEqual([
    { is: "journal.shrunk", events: 5, bytes: 900, maxBytes: 1_000 },
  ]);
  expect(ports.of("journal.oversize")).toEqual([]);
  await retention.stop();
});

test("a journal full of what has to stay is told of once, and then looked through every hour", async () => {
  let bytes = 1_500;
  let asked = 0;
  const { clock, retention, ports } = setup(async () => (asked++, { ...nothing, bytes }), 1_000);
  const told = (): number => ports.of("journal.oversize").length;
  retention.start();
  await clock.advance(60_000);
  expect([asked, told()]).toEqual([1, 1]);
  await clock.advance(3_600_000);
  expect([asked, told()]).toEqual([2, 1]);
  bytes = 500;
  await clock.advance(3_600_000);
  bytes = 1_500;
  await clock.advance(60_000);
  expect([asked, told()], "it is so again").toEqual([4, 2]);
  await retention.stop();
});

test("a stop in between ends with the batch under way", async () => {
  const { promise, resolve } = Promise.withResolvers<Pruned>();
  let asked = 0;
  const { clock, retention, ports } = setup(() => (asked++, promise), 1_000);
  retention.start();
  await clock.advance(60_000);
  const stopping = retention.stop();
  resolve({ more: true, early: 1, bytes: 5_000 });
  await stopping;
  expect([asked, ports.of("journal.oversize").length]).toEqual([1, 0]);
  expect(clock.pending).toBe(0);
});
