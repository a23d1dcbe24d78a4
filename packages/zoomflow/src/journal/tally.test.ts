import fc from "fast-check";
import { expect, test } from "vitest";

import { createTally } from "./tally.ts";

test("each text is there as often as it was put in and not taken out, through any mixture", () => {
  const text = fc.integer({ min: 0, max: 3_000 }).map((n) => `lane ${n}`);
  const step = fc.record({ text, adds: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8_000, size: "max" }), (steps) => {
      const tally = createTally();
      const model = new Map<string, number>();
      for (const { text: given, adds } of steps) {
        const before = model.get(given) ?? 0;
        const after = adds ? before + 1 : Math.max(0, before - 1);
        model.set(given, after);
        if ((adds ? tally.add(given) : tally.remove(given)) !== after) throw new Error(given);
      }
      for (const [given, count] of model)
        if (tally.count(given) !== count) throw new Error(`${given}: ${tally.count(given)}`);
    }),
    { numRuns: 20 },
  );
});

test("many are held, told apart, and let go of again", () => {
  const tally = createTally();
  const texts = Array.from({ length: 50_000 }, (_, n) => `rule\n${n}==`);
  for (const text of texts) tally.add(text);
  expect(texts.every((text) => tally.count(text) === 1)).toBe(true);
  expect(tally.count("another")).toBe(0);
  for (const text of texts) tally.remove(text);
  expect(texts.some((text) => tally.count(text) !== 0)).toBe(false);
  expect(tally.remove("never there")).toBe(0);
});

test("it can begin anew", () => {
  const tally = createTally();
  tally.add("a");
  tally.clear();
  expect([tally.count("a"), tally.add("a")]).toEqual([0, 1]);
});
