import { expect, test } from "vitest";

import { inOrder, verdictTone } from "./verdict-words.ts";

const verdict = (verdict: string, takes = false) => ({ rule: verdict, verdict, takes });

test("the rules that take an event stand first, then those that nearly did", () => {
  const verdicts = [
    verdict("is for other events"),
    verdict("does not take it"),
    verdict("looks at it", true),
    verdict("is off"),
    verdict("throws"),
  ];
  expect(inOrder(verdicts).map(({ rule }) => rule)).toEqual([
    "looks at it",
    "does not take it",
    "throws",
    "is for other events",
    "is off",
  ]);
});

test("a rule whose code throws stands out, one that is for other events does not", () => {
  const tones = [
    verdict("takes it", true),
    verdict("throws"),
    verdict("takes it too late"),
    verdict("is off"),
  ].map(verdictTone);
  expect(tones).toEqual(["good", "bad", "warn", "quiet"]);
});
