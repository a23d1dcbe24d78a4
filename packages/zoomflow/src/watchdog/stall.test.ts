import fc from "fast-check";
import { expect, test } from "vitest";

import { look, looked, MOVING, type Stall, type StallLimits } from "./stall.js";

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

test("whoever could not be named is looked for again within about a second, a few times", () => {
  let stall: Stall = MOVING;
  const at: number[] = [];
  for (let ms = 0; ms < 11_000; ms += 250) {
    const seen = look(stall, 0, ms === 0 ? 0 : 250, limits);
    stall = seen.stall;
    if (seen.act !== "tell" && seen.act !== "look") continue;
    at.push(ms);
    stall = looked(stall, 0, false);
  }
  expect(at).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
});

test("whoever is named is not looked for again before it is told of again", () => {
  const { stall } = look({ ...MOVING, beat: 0, stillMs: 750 }, 0, 250, limits);
  const named = looked(looked(stall, 100, false), 100, true);
  expect(look({ ...named, stillMs: 9_000 }, 0, 250, limits).act).toBe("none");
});

test("the time of a look counts, though not that of a machine that slept in it", () => {
  expect(looked({ ...MOVING, stillMs: 1_000 }, 1_500, false).stillMs).toBe(2_500);
  expect(looked({ ...MOVING, stillMs: 1_000 }, 86_400_000, false).stillMs).toBe(3_000);
});
