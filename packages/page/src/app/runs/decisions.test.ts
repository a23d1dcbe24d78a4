import { expect, test } from "vitest";

import { actedWords } from "./acted.ts";
import { isDecidable, questionOf } from "./question.ts";
import { allToggled, stillPicked, toggled } from "./selection.ts";

const dead = { id: "r1", state: "dead" };
const uncertain = { id: "r2", state: "uncertain" };

test("a dead run is tried again without a question, and dropped only after one", () => {
  expect(questionOf("retry", [dead])).toBeUndefined();
  expect(questionOf("drop", [dead])?.title).toBe("Drop 1 run?");
  expect(questionOf("drop", [dead, uncertain])?.text).toContain("They are not carried out");
});

test("whoever tries an uncertain run again is told that it may be done twice", () => {
  expect(questionOf("retry", [uncertain])?.text).toMatch(/^It is uncertain.*done twice/);
  expect(questionOf("retry", [dead, uncertain])?.text).toMatch(/^1 of them is uncertain/);
  expect(questionOf("retry", [dead, uncertain, uncertain])?.text).toMatch(/^2 of them are/);
  expect(questionOf("retry", [uncertain, uncertain])?.text).toMatch(/^They are uncertain/);
});

test("only what is dead or uncertain waits for a decision", () => {
  expect([dead, uncertain, { id: "r3", state: "done" }].map(isDecidable)).toEqual([
    true,
    true,
    false,
  ]);
});

test("what was done is told, and what was not, too", () => {
  expect(actedWords("retry", { done: ["r1"], left: [] })).toEqual({
    text: "1 run will be tried again.",
  });
  expect(actedWords("drop", { done: ["r1", "r2"], left: ["r3"] }).text).toBe(
    "2 runs dropped. 1 run was left alone: no longer dead or uncertain.",
  );
  expect(actedWords("drop", { done: [], left: ["r3", "r4"] })).toEqual({
    text: "2 runs were left alone: no longer dead or uncertain.",
    failed: true,
  });
});

test("what is gone from the list is picked no longer", () => {
  const picked = toggled(toggled(new Set(), "r1"), "r9");
  expect(stillPicked(picked, [dead, uncertain])).toEqual(["r1"]);
  expect(toggled(picked, "r1").has("r1")).toBe(false);
  const all = allToggled(picked, [dead, uncertain]);
  expect(all).toEqual(new Set(["r1", "r2"]));
  expect(allToggled(all, [dead, uncertain])).toEqual(new Set());
});
