import { expect, onTestFinished, test } from "vitest";

import { openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createArrivals } from "./arrivals.ts";

const QUARTER = 900_000;

function setup() {
  const folder = project();
  const journal = openAt(folder.directory);
  onTestFinished(async () => {
    await journal.close();
    folder[Symbol.dispose]();
  });
  let keys = 0;
  const record = (times: readonly number[], source = "websocket") =>
    journal.record(
      times.map((receivedAt) => {
        const event = { event: "meeting.started", event_ts: receivedAt, payload: {} };
        return { key: `k${keys++}`, arrival: { event, source, receivedAt }, runs: [] };
      }),
    );
  return { journal, record, arrivals: createArrivals(journal.database) };
}

test("an empty journal has nothing to learn from", () => {
  const { arrivals } = setup();
  expect(arrivals.before(0)).toBe(-1);
  expect(arrivals.firstAfter(-1)).toBeUndefined();
  expect(arrivals.after(-1)).toEqual({ counts: [], last: -1, more: false });
  expect(arrivals.gaps(0, 1)).toEqual([]);
});

test("events are counted by quarters, and only those of Zoom's socket", async () => {
  const { record, arrivals } = setup();
  await record([0, 1, QUARTER - 1, QUARTER, 3 * QUARTER]);
  await record([3 * QUARTER, 3 * QUARTER], "correlation");
  expect(arrivals.after(0)).toEqual({
    counts: [
      [0, 3],
      [1, 1],
      [3, 1],
    ],
    last: 7,
    more: false,
  });
  expect(arrivals.after(7)).toEqual({ counts: [], last: 7, more: false });
});

test("what is long ago is passed over without being looked at", async () => {
  const { record, arrivals } = setup();
  await record(Array.from({ length: 50 }, (_, n) => n * 1_000));
  expect(arrivals.before(0)).toBe(0);
  expect(arrivals.before(10_500)).toBe(11);
  expect(arrivals.firstAfter(11)).toBe(11_000);
  expect(arrivals.before(1e9)).toBe(50);
});

test("much is looked at in slices, and none twice", async () => {
  const { record, arrivals } = setup();
  await record(Array.from({ length: 2_500 }, (_, n) => n * 1_000));
  let [row, slices, all] = [0, 0, 0];
  for (let more = true; more; slices++) {
    const slice = arrivals.after(row);
    for (const [, count] of slice.counts) all += count;
    ({ last: row, more } = slice);
  }
  expect([slices, all, row]).toEqual([3, 2_500, 2_500]);
});

test("gaps that reach into the time are told, the open one up to now", async () => {
  const { journal, arrivals } = setup();
  await journal.gaps.add(10, 20, "a");
  await journal.gaps.add(30, 40, "b");
  await journal.gaps.open(50, "c");
  expect(arrivals.gaps(20, 99)).toEqual([
    { from: 30, to: 40 },
    { from: 50, to: 99 },
  ]);
});
