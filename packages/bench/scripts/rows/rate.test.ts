import { expect, test } from "vitest";

import { rows } from "../measure.ts";

test("the real runner and the bare loop take in and post all that they are sent", async () => {
  const settings = {
    events: 50,
    backlog: 50,
    seconds: 1,
    repeats: 1,
    logLevel: "warn",
    profile: undefined,
  };
  const lines = [await rows["intake"]?.(settings), await rows["backlog"]?.(settings)].flat();
  expect(lines).toHaveLength(6);
  expect(lines.every((line) => Number.isFinite(line?.runner))).toBe(true);
});
