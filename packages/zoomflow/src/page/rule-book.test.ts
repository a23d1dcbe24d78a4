import { failureRule } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import { latencyAt, latencyColumn } from "./latency.ts";
import { createRuleBook } from "./rule-book.ts";

const HOUR = 3_600_000;
const T = 1_767_603_600_000;

test("a rule's hour forgets, and its whole life does not", () => {
  const book = createRuleBook();
  book.matched(["a"], T);
  book.settled({ rule: "a", state: "done" }, T, 40);
  book.settled({ rule: "a", state: "retrying" }, T, 50);
  book.settled({ rule: failureRule("a"), state: "dead" }, T, 90);
  book.settled({ rule: "a", state: "waiting" }, T, 1);
  const outcomes = { done: 1, dead: 1, uncertain: 0, dropped: 0, retried: 1 };
  expect(book.read("a", T + 1_000)).toMatchObject({
    lastMatchAt: T,
    hour: outcomes,
    all: outcomes,
    latency: { p50Ms: expect.any(Number), p95Ms: expect.any(Number) },
  });
  expect(book.read("a", T + 2 * HOUR)).toEqual({
    lastMatchAt: T,
    hour: { done: 0, dead: 0, uncertain: 0, dropped: 0, retried: 0 },
    all: outcomes,
  });
});

test("what the journal knows from before is added to what is counted now", () => {
  const book = createRuleBook();
  book.settled({ rule: "a", state: "dropped" }, T, 0);
  book.remember("a", {
    done: 10,
    dead: 2,
    uncertain: 0,
    dropped: 1,
    retried: 3,
    lastMatchAt: T - HOUR,
  });
  book.recall("a", "done", T - HOUR / 2, 100);
  expect(book.read("a", T)).toMatchObject({
    lastMatchAt: T - HOUR,
    hour: { done: 1, dropped: 1 },
    all: { done: 10, dead: 2, uncertain: 0, dropped: 2, retried: 3 },
  });
});

test("a rule that never did anything has no latency", () => {
  expect(createRuleBook().read("a", T)).not.toHaveProperty("latency");
});

test("half of the runs are under the middle latency, to within a step", () => {
  const counts = Array<number>(34).fill(0);
  for (const ms of [0, 1, 80, 100, 120, 5_000, 10_000_000])
    counts[latencyColumn(ms)] = (counts[latencyColumn(ms)] ?? 0) + 1;
  expect(latencyAt(counts, 0.5)).toBeGreaterThan(60);
  expect(latencyAt(counts, 0.5)).toBeLessThan(170);
  expect(latencyAt(counts, 1)).toBeGreaterThan(3_000_000);
  expect(latencyAt([], 0.5)).toBeUndefined();
});
