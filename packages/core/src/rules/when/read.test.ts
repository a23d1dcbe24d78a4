import { describe, expect, test } from "vitest";

import { Secret } from "../../references.ts";
import {
  before,
  between,
  contains,
  emailDomain,
  gt,
  inSchedule,
  lt,
  matches,
  within,
} from "./matchers.ts";
import { readWhen } from "./read.ts";

describe("a condition that cannot mean anything is refused when it is read", () => {
  class Topic {
    readonly name = "x";
  }
  test.each<[string, unknown, string]>([
    ["a number", 7, "it cannot be 7"],
    ["null", null, "it cannot be null"],
    [
      "an async function",
      async () => true,
      "a function must answer at once, so it cannot be async",
    ],
    [
      "an async function of a value",
      { a: async () => true },
      "`a`: a function must answer at once, so it cannot be async",
    ],
    ["an expression alone", /x/, "it cannot be a RegExp"],
    ["a Map", new Map(), "it cannot be a Map"],
    ["$any without a list", { $any: { a: 1 } }, "`$any` takes a list"],
    ["$all without a list", { $all: "x" }, "`$all` takes a list"],
    ["$any of no list inside a pattern", { a: { $any: 1 } }, "`a`: `$any` takes a list"],
    [
      "a $word that there is not",
      { object: { $or: [] } },
      "`object`: `$or` does not exist: there are $any, $all, $not, and for lists $some, $every, $none, $length",
    ],
    [
      "a matcher without a field",
      gt(3),
      "`gt` alone asks nothing: give it a field, as in { object: { duration: gt(30) } }",
    ],
    ["gt of a text", { a: gt("3" as never) }, '`a`: `gt` takes a number, not "3"'],
    ["lt of no number", { a: lt(Number.NaN) }, "`a`: `lt` takes a number, not NaN"],
    ["between, crossed", { a: between(3, 1) }, "`a`: `between` holds no number: 3 is above 1"],
    ["contains of a number", { a: contains(3 as never) }, "`a`: `contains` takes a text, not 3"],
    ["emailDomain of none", { a: emailDomain() }, "`a`: `emailDomain` takes at least one domain"],
    [
      "matches of a text",
      { a: { b: matches("x" as never) } },
      '`a.b`: `matches` takes an expression like /x/, not "x"',
    ],
    [
      "before of a date in words",
      { a: before("tomorrow") },
      '`a`: `before` takes a moment like "2026-01-31T09:30:00Z", a Date or milliseconds, not "tomorrow"',
    ],
    [
      "within of a number",
      { a: within(3 as never) },
      '`a`: `within` takes a time like "10m" or "2h", not 3',
    ],
    [
      "a schedule inside a list's item",
      { a: { $some: { b: inSchedule({ tz: "x" }) } } },
      '`a[].b`: `inSchedule` has a `tz` that is no time zone: "x"',
    ],
    ["a secret", { a: Secret.of("TOKEN", "x") }, "`a`: a Secret cannot stand inside a pattern"],
    [
      "an object of a class",
      { topic: [new Topic()] },
      "`topic`: a Topic cannot stand inside a pattern",
    ],
    ["a date", { start_time: new Date(0) }, "`start_time`: a Date cannot stand inside a pattern"],
    [
      "a matcher that there is not",
      { a: { kind: "matcher", op: "like", operands: [] } },
      '`a`: there is no matcher "like"',
    ],
    [
      "a matcher named like a prototype's field",
      { a: { kind: "matcher", op: "constructor", operands: [] } },
      '`a`: there is no matcher "constructor"',
    ],
  ])("%s", (_, when, message) => {
    expect(() => readWhen(when)).toThrow(new TypeError(message));
  });
});
