import { expect, test } from "vitest";

import { narrowed, narrowness, searchOf } from "./search.ts";

const HOUR = 3_600_000;

test("a span is counted from now, and leaves out what was typed as from and to", () => {
  const search = { q: "meeting.*", within: "24h", since: "2026-11-23T10:00" };
  expect(searchOf(search, 30 * HOUR)).toEqual({ q: "meeting.*", since: 6 * HOUR });
});

test("from and to are of the browser's own zone; what is no time is left out", () => {
  const search = {
    rule: "x",
    outcome: "dead",
    within: "between",
    since: "2026-11-23T10:00",
    until: "no",
  };
  expect(searchOf(search, 0)).toEqual({
    rule: "x",
    outcome: "dead",
    since: new Date(2026, 10, 23, 10).getTime(),
  });
});

test("what is emptied is no longer asked for, and another span forgets from and to", () => {
  expect(narrowed({ q: "a", rule: "x" }, "q", "")).toEqual({ rule: "x" });
  const between = { within: "between", since: "2026-11-23T10:00" };
  expect(narrowed(between, "until", "2026-11-23T11:00")).toEqual({
    ...between,
    until: "2026-11-23T11:00",
  });
  expect(narrowed(between, "within", "1h")).toEqual({ within: "1h" });
  expect(narrowness(between)).toBe(2);
});
