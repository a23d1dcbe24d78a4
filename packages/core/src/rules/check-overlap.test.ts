import { expect, test } from "vitest";

import { Variable } from "../references.ts";
import { overlaps } from "./check-overlap.ts";
import type { Rule } from "./rule.ts";
import { gt } from "./when/matchers.ts";

const TARGETS = new Map([["chat.post", ["channel", "thread"]]]);

function rule(
  id: string,
  spec: object = {},
  patterns: readonly string[] = ["meeting.started"],
): Rule {
  const given = { id, do: post(), ...spec } as Rule["spec"];
  return { kind: "rule", id, patterns, spec: given };
}

function post(channel: unknown = "#a"): object {
  return { kind: "action", plugin: "chat", name: "post", step: "x", input: { channel, text: "x" } };
}

const told = (...rules: readonly unknown[]): readonly string[] =>
  [...overlaps(rules, TARGETS).values()].flat().map(({ message }) => message);

const topic = { object: { topic: /x/ } };
const code = (): boolean => true;

test.each<[string, Rule, Rule]>([
  ["the same events", rule("a"), rule("b")],
  ["one asks more", rule("a"), rule("b", { when: topic })],
  ["one asks less", rule("a", { when: [topic, { account_id: 1 }] }), rule("b", { when: topic })],
  ["the same is asked", rule("a", { when: topic }), rule("b", { when: [topic] })],
  ["the same code asks", rule("a", { when: code }), rule("b", { when: [code, topic] })],
  ["a family and one of it", rule("a", {}, ["meeting.*"]), rule("b")],
  [
    "a stem within a family",
    rule("a", {}, ["meeting.participant_*"]),
    rule("b", {}, ["meeting.*"]),
  ],
  [
    "a channel by its variable",
    rule("a", { do: post(new Variable("C", () => "#x")) }),
    rule("b", { do: post(new Variable("C", () => "#x")) }),
  ],
  ["one action of several", rule("a", { do: [post("#z"), post("#a")] }), rule("b")],
])("two rules post twice: %s", (_, a, b) => {
  expect(told(a, b)).toEqual([
    expect.stringMatching(/^does chat\.post to (#a|C) for the same events as rule "a"$/),
  ]);
});

test.each<[string, unknown, unknown]>([
  ["other channels", rule("a"), rule("b", { do: post("#b") })],
  [
    "a channel that is known only then",
    rule("a", { do: post(() => "#a") }),
    rule("b", { do: post(() => "#a") }),
  ],
  ["other events", rule("a"), rule("b", {}, ["meeting.ended"])],
  [
    "other conditions",
    rule("a", { when: topic }),
    rule("b", { when: { object: { duration: gt(3) } } }),
  ],
  [
    "other expressions",
    rule("a", { when: topic }),
    rule("b", { when: { object: { topic: /y/ } } }),
  ],
  ["other code", rule("a", { when: code }), rule("b", { when: (): boolean => true })],
  [
    "an action without a target",
    rule("a", { do: { ...post(), name: "ring" } }),
    rule("b", { do: { ...post(), name: "ring" } }),
  ],
  ["one that is off", rule("a"), rule("b", { enabled: false })],
  ["one that only runs code", rule("a"), rule("b", { do: undefined })],
  ["one that posts twice itself", rule("a", { do: [post(), post()] }), 7],
  ["a condition that cannot be read", rule("a"), rule("b", { when: /x/ })],
  ["a trigger that cannot be read", rule("a"), rule("b", {}, null as never)],
])("two rules do not, or not for sure: %s", (_, a, b) => {
  expect(told(a, b)).toEqual([]);
});
