import fc from "fast-check";
import { expect, test } from "vitest";

import { look, MOVING, type Stall, type StallLimits } from "./stall.js";

const limits: StallLimits = { warnMs: 1_000, againMs: 10_000, giveUpMs: 60_000 };

/** Looks every so often at a loop that beats as often as it is said. */
function watch(beats: readonly number[], elapsedMs = 250, given = limits): readonly string[] {
  let stall: Stall = MOVING;
  return beats.map((beat) => {
    const seen = look(stall, beat, elapsedMs, given);
    stall = seen.stall;
    return seen.act;
  });
}

const still = (looks: number): readonly number[] => Array.from({ length: looks }, () => 0);

test("a loop that goes round is left alone", () => {
  expect(new Set(watch([0, 1, 1, 2, 5, 5, 6]))).toEqual(new Set(["none"]));
});

test("one that stands still is told of after a second, and again every ten", () => {
  const acts = watch(still(120));
  const told = acts.flatMap((act, n) => (act === "tell" ? [n * 250] : []));
  expect(told).toEqual([1_000, 11_000, 21_000]);
});

test("when it goes on, that is told once, and only if it was told that it stood", () => {
  expect(watch([...still(6), 1, 2]).filter((act) => act !== "none")).toEqual(["tell", "over"]);
  expect(watch([...still(3), 1, 2]).filter((act) => act !== "none")).toEqual([]);
});

test("it is given up after a minute, or never where nobody wants that", () => {
  expect(watch(still(300)).indexOf("give-up")).toBe(240);
  const patient = { ...limits, giveUpMs: undefined };
  expect(watch(still(300), 250, patient)).not.toContain("give-up");
});

test("a machine that slept, or a process that was held, is no loop that stands still", () => {
  expect(watch([0, 0, 1], 86_400_000)).toEqual(["none", "none", "none"]);
});

test("however it beats: it is given up only when it stood still for that long", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3)), (beats) => {
      let same = 0;
      let before = -1;
      watch(beats, 500, { warnMs: 1_000, againMs: 1_000, giveUpMs: 2_000 }).forEach((act, n) => {
        same = beats[n] === before ? same + 500 : 0;
        before = beats[n] ?? -1;
        expect(act === "give-up").toBe(same >= 2_000);
      });
    }),
  );
});
