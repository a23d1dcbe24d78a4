import { expect, test } from "vitest";

import type { Minutes } from "../../contract.ts";
import { sharesOf } from "./shares.ts";

test("outcomes are shares of all runs of the hour; of none there are no shares", () => {
  const minutes = { done: [5, 1], failed: [1], dropped: [1] } as unknown as Minutes;
  expect(sharesOf(minutes).map(({ many, part }) => [many, part])).toEqual([
    [6, 0.75],
    [1, 0.125],
    [1, 0.125],
  ]);
  expect(sharesOf({ ...minutes, done: [], failed: [], dropped: [] })[0]?.part).toBe(0);
});
