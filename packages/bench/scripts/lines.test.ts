import { expect, test } from "vitest";

import { latencyLines, rateLine, tableOf } from "./lines.ts";
import { quantile } from "./statistics.ts";

test("a ratio compares what was measured side by side, not the medians", () => {
  const pairs = [
    { runner: 50, bare: 100 },
    { runner: 100, bare: 1_000 },
    { runner: 400, bare: 500 },
  ];
  expect(rateLine("intake", "events", pairs)).toMatchObject({
    runner: 100,
    bare: 500,
    ratio: 0.5,
  });
});

test("a quantile is a value that was measured", () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect([0, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([1, 100, 198, 200]);
  expect(quantile([], 0.5)).toBeNaN();
});

test("a figure without a counterpart leaves its cells empty", () => {
  const lines = [
    ...latencyLines("latency", [{ runner: { p50: 0.4, p99: 3 }, bare: { p50: 0.2, p99: 2 } }]),
    { row: "backlog", what: "memory", unit: "MB", runner: 1_234.5 } as const,
  ];
  expect(tableOf(lines)).toBe(`| row | what | unit | runner | bare loop | ratio |
| --- | --- | --- | --- | --- | --- |
| latency | from frame to POST, p50 | ms | 0.4 | 0.2 | 2.00 |
| latency | from frame to POST, p99 | ms | 3 | 2 | 1.50 |
| backlog | memory | MB | 1,235 |  |  |
`);
});
