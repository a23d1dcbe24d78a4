import fc from "fast-check";
import { expect, test } from "vitest";

import type { Day, Stretch } from "../../contract.ts";
import { dayInWords, hoursOf, piecesOf } from "./strip.ts";

const at = (hour: number, minute = 0) => new Date(2026, 10, 23, hour, minute).getTime();
const dayOf = (...link: Stretch[]) => ({ from: at(0), to: at(24), link }) as unknown as Day;

test("each stretch says from when to when, and why", () => {
  const [up, gap] = piecesOf(
    dayOf(
      { is: "connected", from: at(0), to: at(6) },
      { is: "gap", from: at(6), to: at(6, 36), cause: "no answer to the heartbeat" },
    ),
  );
  expect(up?.words).toBe("Connected: 00:00 to 06:00, 6 h");
  expect(gap?.words).toBe("Gap: 06:00 to 06:36, 36 min: no answer to the heartbeat");
  expect(gap).toMatchObject({ left: 0.25, width: 0.025 });
});

test("the day is told in one sentence", () => {
  expect(dayInWords(dayOf({ is: "connected", from: at(0), to: at(24) }))).toBe(
    "Connected without a gap.",
  );
  expect(
    dayInWords(
      dayOf(
        { is: "unknown", from: at(0), to: at(2) },
        { is: "gap", from: at(2), to: at(2, 5) },
        { is: "gap", from: at(3), to: at(3, 5) },
      ),
    ),
  ).toBe("2 gaps, 10 min in all. Known since 02:00.");
  expect(dayInWords(dayOf({ is: "unknown", from: at(0), to: at(24) }))).toBe(
    "Nothing is known of it.",
  );
});

test("whatever part of the day it is, hours stand within the strip", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), (from) => {
      const marks = hoursOf({ from, to: from + 24 * 3_600_000 });
      expect(marks.length).toBeGreaterThan(3);
      expect(marks.every(({ left }) => left > 0 && left < 1)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
