import { expect, test } from "vitest";

import { whoKeeps } from "./who.js";

test("code that could not be looked at is not told to be nobody's", () => {
  const culprit = 'rule "x", run';
  expect(whoKeeps({ culprit, place: "f (/a.ts:1)" })).toBe('rule "x", run, at f (/a.ts:1)');
  expect(whoKeeps({ culprit })).toBe(culprit);
  expect(whoKeeps({ place: "f (/a.ts:1)" })).toBe("no code of a rule or plugin, at f (/a.ts:1)");
  expect(whoKeeps({})).toMatch(/^its code could not be looked at/);
});
