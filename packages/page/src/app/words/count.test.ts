import { expect, test } from "vitest";

import { count, several, sum } from "./count.ts";

test("numbers are read as they are said", () => {
  expect([count(7), count(12_345), count(1_250_000)]).toEqual(["7", "12,345", "1.2 M"]);
  expect([several(1, "run"), several(0, "run"), several(2, "reply", "replies")]).toEqual([
    "1 run",
    "0 runs",
    "2 replies",
  ]);
  expect(sum([1, 2, 3])).toBe(6);
});
