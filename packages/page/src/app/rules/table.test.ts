import { expect, test } from "vitest";

import type { RuleState } from "../../contract.ts";
import { type Column, rulesShown, sortedAnew } from "./table.ts";

const none = { done: 0, dead: 0, uncertain: 0, dropped: 0, retried: 0 };
const rule = (id: string, more: Partial<RuleState> = {}): RuleState => ({
  id,
  trigger: "meeting.started",
  state: "on",
  hour: none,
  all: none,
  ...more,
});
const rules = [
  rule("b", { hour: { ...none, done: 3 }, lastMatchAt: 5, latency: { p50Ms: 1, p95Ms: 9 } }),
  rule("c", { state: "set-aside", hour: { ...none, dead: 1, uncertain: 1 } }),
  rule("a", { description: "Tells everybody", trigger: "phone.*" }),
];
const ids = (typed: string, by: Column = "id", down = false) =>
  rulesShown(rules, typed, { by, down }).map(({ id }) => id);

test("a rule is found by words of its name, description, trigger and state", () => {
  expect(ids("")).toEqual(["a", "b", "c"]);
  expect(ids("phone tells")).toEqual(["a"]);
  expect(ids("SET aside")).toEqual(["c"]);
  expect(ids("nothing like it")).toEqual([]);
});

test.each<[Column, readonly string[]]>([
  ["id", ["c", "b", "a"]],
  ["hour", ["b", "c", "a"]],
  ["failed", ["c", "a", "b"]],
  ["latency", ["b", "a", "c"]],
  ["lastMatchAt", ["b", "a", "c"]],
])("by %s, the most first", (by, order) => {
  expect(ids("", by, true)).toEqual(order);
});

test("the same column again turns the order round; figures begin with the largest", () => {
  expect(sortedAnew({ by: "id", down: false }, "hour")).toEqual({ by: "hour", down: true });
  expect(sortedAnew({ by: "hour", down: true }, "hour")).toEqual({ by: "hour", down: false });
  expect(sortedAnew({ by: "hour", down: true }, "id")).toEqual({ by: "id", down: false });
});
