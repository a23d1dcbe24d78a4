import fc from "fast-check";
import { expect, test } from "vitest";

import { type Backoff, backoff } from "./backoff.ts";

const policy: Backoff = { kind: "exponential", minMs: 1_000, maxMs: 300_000, jitter: false };

test("the wait doubles from the first to the longest", () => {
  const waits = [1, 2, 3, 9, 10, 2_000].map((attempt) => backoff(attempt, () => 0, policy));
  expect(waits).toEqual([1_000, 2_000, 4_000, 256_000, 300_000, 300_000]);
});

test("a fixed wait is always the first one", () => {
  const fixed: Backoff = { ...policy, kind: "fixed" };
  expect([1, 2, 50].map((attempt) => backoff(attempt, () => 0, fixed))).toEqual([
    1_000, 1_000, 1_000,
  ]);
});

test("with jitter the wait is anywhere between nothing and what it would be without", () => {
  const jitter: Backoff = { ...policy, jitter: true };
  expect([0, 0.5, 0.999].map((chance) => backoff(3, () => chance, jitter))).toEqual([
    0, 2_000, 3_996,
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempt, chance) => {
        const wait = backoff(attempt, () => chance, jitter);
        expect(wait >= 0 && wait <= backoff(attempt, () => 0, policy)).toBe(true);
      },
    ),
  );
});
