import { on } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import { costlyExpressions, regexFault } from "./costly.ts";

describe("an expression that a text can keep busy is found out", () => {
  test.each([
    [/^(a+)+$/, "(a+)+ repeats"],
    [/(x+x+)+y/, "repeats what repeats itself"],
    [/^(\w+\s?)*$/, "(\\w+\\s?)* repeats"],
    [/([a-z]+)*@/i, "([a-z]+)* repeats"],
    [/^(?:.*,)*x$/, "(?:.*,)* repeats"],
    [/(?<name>x+)+y/, "(?<name>x+)+ repeats"],
    [/a*a*a*b/, "several parts that repeat"],
    [/(.*)(.*)(.*)x/, "several parts that repeat"],
  ])("%s", async (expression, fault) => {
    expect(await regexFault(expression)).toContain(fault);
  });
});

test.each([
  /all[- ]hands/i,
  /^stand-?up\b/i,
  /standup|retro/,
  /.*foo.*bar/,
  /^\w+@\w+\.com$/,
  /^\s+|\s+$/,
  /\d+-\d+/,
  /\bQ[1-4]\b.*\d{4}/,
  /^(\d{1,3}\.){3}\d{1,3}$/,
  /\p{L}+/u,
  /[\p{L}--[a-z]]+x/v,
  /(?<a>a)\k<a>+/,
  /(?i:abc)+/,
])("%s is let be", async (expression) => {
  expect(await regexFault(expression)).toBeUndefined();
});

test("the rule is named, and what is no rule or cannot be read is left to others", async () => {
  const rules = [
    on("meeting.started", { id: "slow", when: { object: { topic: /^(a+)+$/ } }, run: () => {} }),
    on("meeting.started", { id: "quick", when: { object: { topic: /a+/ } }, run: () => {} }),
    { spec: { id: "broken", when: { $or: [] } } },
    {},
    null,
  ];
  expect(await costlyExpressions(rules)).toEqual([
    {
      where: 'rule "slow"',
      kind: "costly-expression",
      message: expect.stringContaining("/^(a+)+$/ in its `when`: (a+)+"),
      at: { file: import.meta.filename, line: expect.any(Number) },
    },
  ]);
});
