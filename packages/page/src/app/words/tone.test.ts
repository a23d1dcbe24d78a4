import { expect, test } from "vitest";

import { linkTone, runTone, stateTone } from "./tone.ts";

test("what waits for a person stands out, and what is not known alarms nobody", () => {
  expect(["done", "dead", "uncertain", "failed", "interrupted", "new word"].map(runTone)).toEqual([
    "good",
    "bad",
    "warn",
    "bad",
    "warn",
    "quiet",
  ]);
  expect(["connected", "backing-off", "displaced", "new word"].map(linkTone)).toEqual([
    "good",
    "warn",
    "bad",
    "quiet",
  ]);
  expect((["ok", "degraded", "down", "unknown"] as const).map(stateTone)).toEqual([
    "good",
    "warn",
    "bad",
    "quiet",
  ]);
});
