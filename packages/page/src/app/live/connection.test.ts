import fc from "fast-check";
import { expect, test } from "vitest";

import { type Connection, type ConnectionInput, next, opening, staleSince } from "./connection.ts";

const live: Connection = { at: "live", heardAt: 0 };
const lost: Connection = { at: "lost", attempt: 1, lostSince: 5, retryAt: 500 };

test.each<[string, Connection, ConnectionInput, number, Partial<Connection>]>([
  ["is live with the first word", opening(0), "heard", 10, { at: "live", heardAt: 10 }],
  ["waits a while for an answer", opening(0), "tick", 9_999, { at: "opening", attempt: 1 }],
  ["gives up what does not answer", opening(0), "tick", 10_000, { at: "lost", attempt: 1 }],
  ["is lost when it fails", live, "failed", 7, { at: "lost", attempt: 1, lostSince: 7 }],
  ["stays live while it is heard", live, "tick", 89_000, live],
  ["opens anew what has been silent", live, "tick", 90_000, { at: "opening", attempt: 1 }],
  ["waits before it tries again", lost, "tick", 499, lost],
  ["tries again when it is time", lost, "tick", 500, { at: "opening", attempt: 2, lostSince: 5 }],
  ["tries at once when asked to", lost, "nudge", 6, { at: "opening", attempt: 2, lostSince: 5 }],
  ["is not disturbed while it is live", live, "nudge", 6, live],
  ["does not fail twice", lost, "failed", 6, lost],
])("a connection %s", (_, connection, input, now, after) => {
  expect(next(connection, input, now, 1)).toMatchObject(after);
});

test("however often it fails, it is tried again within 15 s, and is old since it was first lost", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (times, chance) => {
        let connection = next(live, "failed", 100, chance);
        for (let time = 0; time < times; time += 1) {
          if (connection.at !== "lost") throw new Error("not lost");
          const { retryAt } = connection;
          connection = next(next(connection, "tick", retryAt, chance), "failed", retryAt, chance);
          expect(connection.at === "lost" && connection.retryAt - retryAt).toBeLessThanOrEqual(
            15_000,
          );
        }
        expect(staleSince(connection)).toBe(100);
      },
    ),
  );
});

test("what is shown is old from when it was lost until it is heard again", () => {
  expect(staleSince(live)).toBeUndefined();
  expect(staleSince(opening(0))).toBeUndefined();
  expect(staleSince(lost)).toBe(5);
});
