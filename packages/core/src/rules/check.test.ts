import { describe, expect, test } from "vitest";

import type { Action } from "../actions/action.ts";
import { Variable } from "../references.ts";
import { checkRules } from "./check.ts";
import { compileRule } from "./compile.ts";
import { on, type Rule } from "./rule.ts";

const context = { plugins: new Map([["chat", new Set(["post"])]]) };

function action(name = "post", plugin = "chat", step = `${plugin}.${name}`): Action<never> {
  return { kind: "action", plugin, name, input: {}, step };
}

function rule(spec: object, patterns: unknown = ["meeting.started"]): Rule {
  const given = { id: "r", do: action(), ...spec } as Rule["spec"];
  return { kind: "rule", id: given.id, patterns: patterns as string[], spec: given };
}

function problems(...rules: readonly unknown[]): readonly string[] {
  return checkRules(rules, context).map((problem) => problem.message);
}

test("rules without fault have no problems, and can be compiled", () => {
  const rules = [
    rule({ id: "a" }),
    rule({ id: "b", run: () => {}, do: undefined }, ["meeting.*", "*", "meeting.ended"]),
    rule({
      id: "c",
      description: "d",
      enabled: false,
      when: [{ object: { topic: /x/ } }, () => true],
      do: [action(), { ...action(), retry: false, timeout: "3s" }],
      key: () => "k",
      mode: "queue",
      concurrency: 1,
      timeout: "5s",
      retry: { attempts: 2, backoff: "fixed", min: "1s", max: "1s", jitter: false },
    }),
    rule({ id: "d", retry: false, mode: "parallel" }),
  ];
  expect(checkRules(rules, context)).toEqual([]);
  expect(rules.map(compileRule)).toHaveLength(4);
});

describe("every problem is told in words for the rule's author", () => {
  test.each<[string, unknown, string]>([
    ["a spec without on()", { id: "x" }, "is not a rule"],
    ["null", null, "is not a rule"],
    ["a rule without a spec", { kind: "rule", id: "r", patterns: [], spec: null }, "is not a rule"],
    ["no id", rule({ id: "" }), "has no `id`"],
    ["an id that is no text", rule({ id: 7 }), "has no `id`"],
    [
      "an id of two lines",
      rule({ id: "a\nb" }),
      "has an `id` with a line break or another control character",
    ],

    [
      "a misspelt field",
      rule({ wehn: {} }),
      "has a field `wehn`, which rules do not have: did you mean `when`?",
    ],
    ["a strange field", rule({ priority: 1 }), "has a field `priority`, which rules do not have"],

    ["no trigger", rule({}, null), "has no trigger"],
    ["an empty trigger", rule({}, []), "takes no event: its trigger is an empty list"],
    [
      "a trigger that is no text",
      rule({}, [Symbol("x")]),
      "has a trigger that is not an event's name",
    ],
    [
      "a misspelt event",
      rule({}, ["meeting.startd"]),
      'takes "meeting.startd", which Zoom does not send: did you mean "meeting.started"?',
    ],
    [
      "a misspelt family",
      rule({}, ["meetng.*"]),
      'takes "meetng.*", which Zoom does not send: did you mean "meeting.*"?',
    ],
    [
      "a wildcard in the middle",
      rule({}, ["*.started"]),
      'takes "*.started": a `*` can only stand at the end',
    ],

    [
      "an impossible condition",
      rule({ when: /x/ }),
      "has a `when` that cannot be used: it cannot be a RegExp",
    ],

    ["nothing to do", rule({ do: undefined }), "does nothing: give it `do` or `run`"],
    ["an empty list to do", rule({ do: [] }), "does nothing: give it `do` or `run`"],
    ["a run that is no function", rule({ run: "x" }), "has a `run` that is not a function"],
    [
      "a function in do",
      rule({ do: () => {} }),
      "has a function in `do`: own code is given to `run`",
    ],
    ["null in do", rule({ do: [null] }), "has something in `do` that is not an action of a plugin"],
    [
      "a plugin that is not there",
      rule({ do: action("post", "slack") }),
      'uses the plugin "slack", which is not in `plugins`',
    ],
    [
      "an action that is not there",
      rule({ do: action("shout") }),
      "uses chat.shout, which does not exist",
    ],
    [
      "a step named run beside run",
      rule({ do: { ...action(), step: "run" }, run: () => {} }),
      "has a step named `run`, as its own code is: name it otherwise",
    ],

    [
      "a call's option that there is not",
      rule({ do: { ...action(), timout: "3s" } }),
      'in step "chat.post": `timout` is not an option: did you mean `timeout`?',
    ],
    [
      "a call's option that is not like any",
      rule({ do: { ...action(), when: "later" } }),
      'in step "chat.post": `when` is not an option: step, retry, timeout',
    ],
    [
      "a call without a step's name",
      rule({ do: { ...action(), step: "" } }),
      'in step "post": `step` must be a text',
    ],
    [
      "a call's policy",
      rule({ do: { ...action(), step: "tell", retry: { attempts: 0 } } }),
      'in step "tell": `retry.attempts` must be a whole number of 1 or more',
    ],
    [
      "a call's time limit",
      rule({ do: { ...action(), timeout: "0s" } }),
      'in step "chat.post": `timeout` must be more than 0',
    ],
    [
      "a policy's option that there is not",
      rule({ retry: { atempts: 3 } }),
      "`retry.atempts` is not an option: did you mean `retry.attempts`?",
    ],
    [
      "uncertain that is no flag",
      rule({ retry: { uncertain: "yes" } }),
      "`retry.uncertain` must be true or false",
    ],

    ["enabled that is no flag", rule({ enabled: "false" }), "`enabled` must be true or false"],
    [
      "a timeout in words",
      rule({ timeout: "5 minutes" }),
      '`timeout` is "5 minutes": write it like "30s", "5m" or "2h"',
    ],
    [
      "a timeout as a number",
      rule({ timeout: 30 }),
      '`timeout` is 30: write it like "30s", "5m" or "2h"',
    ],
    [
      "a timeout of centuries",
      rule({ timeout: "99999999d" }),
      '`timeout` is "99999999d": the longest is "36500d"',
    ],
    ["no time at all", rule({ timeout: "0s" }), "`timeout` must be more than 0"],
    [
      "no concurrency at all",
      rule({ concurrency: 0 }),
      "`concurrency` must be a whole number of 1 or more",
    ],
    [
      "half a concurrency",
      rule({ concurrency: 1.5 }),
      "`concurrency` must be a whole number of 1 or more",
    ],
    [
      "concurrency as text",
      rule({ concurrency: "2" }),
      "`concurrency` must be a whole number of 1 or more",
    ],
    [
      "a mode that there is not",
      rule({ mode: "single" }),
      '`mode` can be "queue", "parallel", "drop", "latest" or "restart", not "single"',
    ],
    [
      "a mode of another kind",
      rule({ mode: 1n }),
      '`mode` can be "queue", "parallel", "drop", "latest" or "restart", not 1',
    ],
    ["a key that is no function", rule({ key: "object.id" }), "`key` must be a function"],
    [
      "a key without an order",
      rule({ mode: "parallel", key: () => "k" }),
      '`key` does nothing with `mode: "parallel"`: leave one of them out, or limit `concurrency.perKey`',
    ],
    [
      "several at once in an order",
      rule({ concurrency: { perKey: 2 } }),
      '`concurrency.perKey` is 2, but without a `mode` runs of a key go one at a time: more at once have no order, so say `mode: "parallel"`',
    ],
    [
      "several at once where a new one takes the place of others",
      rule({ mode: "latest", concurrency: { perKey: 3 } }),
      '`concurrency.perKey` is 3, but with `mode: "latest"` runs of a key go one at a time: more at once have no order, so say `mode: "parallel"`',
    ],
    [
      "more of a key than of all",
      rule({ mode: "parallel", concurrency: { total: 2, perKey: 3 } }),
      "`concurrency.perKey` is more than `concurrency.total`, which is never exceeded",
    ],
    [
      "a concurrency that limits nothing",
      rule({ concurrency: {} }),
      "`concurrency` limits nothing: write it like 3, or { total: 10, perKey: 3 }",
    ],
    [
      "concurrency: null",
      rule({ concurrency: null }),
      "`concurrency` limits nothing: write it like 3, or { total: 10, perKey: 3 }",
    ],
    [
      "a misspelt limit",
      rule({ concurrency: { total: 2, perkey: 3 } }),
      "`concurrency.perkey` is not an option: did you mean `concurrency.perKey`?",
    ],
    [
      "a limit that there is not",
      rule({ concurrency: { total: 2, weekly: 3 } }),
      "`concurrency.weekly` is not an option: total, perKey",
    ],
    [
      "no total at all",
      rule({ concurrency: { total: 0 } }),
      "`concurrency.total` must be a whole number of 1 or more",
    ],
    [
      "half a run of a key",
      rule({ mode: "parallel", concurrency: { perKey: 0.5 } }),
      "`concurrency.perKey` must be a whole number of 1 or more",
    ],

    [
      "retry as a number",
      rule({ retry: 3 }),
      "`retry` is 3: write it like { attempts: 3 }, or false",
    ],
    [
      "retry: null",
      rule({ retry: null }),
      "`retry` is null: write it like { attempts: 3 }, or false",
    ],
    [
      "no attempts",
      rule({ retry: { attempts: 0 } }),
      "`retry.attempts` must be a whole number of 1 or more",
    ],
    [
      "a backoff that there is not",
      rule({ retry: { backoff: "linear" } }),
      '`retry.backoff` can be "fixed" or "exponential", not "linear"',
    ],
    [
      "a wait that is no duration",
      rule({ retry: { min: () => 1 } }),
      '`retry.min` is a function: write it like "30s", "5m" or "2h"',
    ],
    [
      "a longest wait that is no duration",
      rule({ retry: { max: {} } }),
      '`retry.max` is an object: write it like "30s", "5m" or "2h"',
    ],
    [
      "waits that cross",
      rule({ retry: { min: "2m", max: "1m" } }),
      "`retry.min` is longer than `retry.max`",
    ],
    [
      "jitter that is no flag",
      rule({ retry: { jitter: 1 } }),
      "`retry.jitter` must be true or false",
    ],
  ])("%s", (_, given, message) => {
    expect(problems(given)).toEqual([message]);
  });

  test("all of them at once, each with the rule it belongs to", () => {
    const found = checkRules(
      [rule({ id: "a" }), rule({ id: "a", timeout: "x", concurrency: 0 }), rule({ id: "" }), 7],
      context,
    );
    expect(found).toMatchObject([
      { rule: "a", message: "has the same `id` as a rule before it: each must be unique" },
      { rule: "a", message: '`timeout` is "x": write it like "30s", "5m" or "2h"' },
      { rule: "a", message: "`concurrency` must be a whole number of 1 or more" },
      { rule: "rule 3", message: "has no `id`" },
      { rule: "rule 4", message: "is not a rule", severity: "error", kind: "not-a-rule", index: 3 },
    ]);
  });

  test("with the place where the rule is made, and what to do about it", () => {
    const twice = [1, 2].map(() => on("meeting.started", { id: "twice", run: () => {} }));
    const [found] = checkRules(twice, context);
    expect(found).toMatchObject({
      kind: "duplicate-id",
      message: expect.stringMatching(/before it \(line \d+\): each must be unique$/),
      hint: "Name one of the two otherwise.",
      at: { file: import.meta.filename, line: expect.any(Number) },
    });
  });
});

test("an event that the catalogue lacks is worth a warning only: Zoom may have added it", () => {
  const found = checkRules([rule({}, ["meeting.something_new", "newfamily.*"])], context);
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    ["warning", 'takes "meeting.something_new", which is not in the catalogue'],
    ["warning", 'takes "newfamily.*", which is not in the catalogue'],
  ]);
});

describe("a variable that is not set", () => {
  const unset = new Variable("CHAT_URL", () => undefined);

  test("is named, with the one that was probably meant", () => {
    const variables = ["HOME", "CHAT_ULR"];
    const found = checkRules(
      [rule({ do: { ...action(), input: { to: unset } }, when: { account_id: unset } })],
      { ...context, variables },
    );
    expect(found.map(({ kind, message }) => [kind, message])).toEqual([
      ["variable", "CHAT_URL is not set"],
      ["variable", "CHAT_URL is not set: did you mean `CHAT_ULR`?"],
    ]);
  });

  test("does not matter in an action that is not carried out", () => {
    const rules = [rule({ do: { ...action(), input: { to: unset } } })];
    expect(checkRules(rules, { ...context, carriesOut: false })).toEqual([]);
  });
});
