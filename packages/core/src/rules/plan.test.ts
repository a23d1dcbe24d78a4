import { describe, expect, test } from "vitest";

import type { AnyEvent } from "../ports.ts";
import { compileRule } from "./compile.ts";
import { createPlan, type Plan } from "./plan.ts";
import type { ErasedSpec, Rule } from "./rule.ts";

const context = { now: new Date(0), source: { name: "test", receivedAt: 0 } };

function rule(
  patterns: string | readonly string[],
  spec: Partial<ErasedSpec> & { id: string },
): Rule {
  return { kind: "rule", id: spec.id, patterns: [patterns].flat(), spec };
}

function planOf(rules: readonly Rule[], dryRun = false, culprits: string[] = []): Plan {
  return createPlan(rules.map(compileRule), {
    dryRun,
    guard: (culprit, work) => {
      culprits.push(culprit);
      return work();
    },
  });
}

function ask(plan: Plan, event: AnyEvent | string, entity?: string) {
  return plan(typeof event === "string" ? { event } : event, entity, context);
}

function taken(plan: Plan, event: string): string[] {
  return ask(plan, event).runs.map((run) => run.rule);
}

describe("a rule takes the events it names", () => {
  const plan = planOf([
    rule("*", { id: "all" }),
    rule("meeting.ended", { id: "ended" }),
    rule("meeting.*", { id: "meetings" }),
    rule(["meeting.started", "meeting.ended", "meeting.started"], { id: "both" }),
    rule("phone.callee_*", { id: "callees" }),
    rule(["meeting.*", "meeting.started"], { id: "twice" }),
  ]);

  test.each([
    ["meeting.started", ["all", "meetings", "both", "twice"]],
    ["meeting.ended", ["all", "ended", "meetings", "both", "twice"]],
    ["phone.callee_answered", ["all", "callees"]],
    ["phone.caller_ended", ["all"]],
    ["meetings.started", ["all"]],
    ["constructor", ["all"]],
    ["__proto__", ["all"]],
    ["", ["all"]],
  ])("%s, in the order of the config", (event, rules) => {
    expect(taken(plan, event)).toEqual(rules);
    expect(taken(plan, event), "also when it is asked again").toEqual(rules);
  });

  test("but not while it is switched off", () => {
    const off = planOf([
      rule("*", { id: "off", enabled: false }),
      rule("*", { id: "on", enabled: true }),
    ]);
    expect(taken(off, "meeting.started")).toEqual(["on"]);
  });
});

describe("one rule's fault is its own", () => {
  const boom = (): never => {
    throw new Error("boom");
  };
  const rules = [
    rule("*", { id: "before" }),
    rule("*", { id: "throws", when: boom }),
    rule("*", { id: "no key", key: boom }),
    rule("*", { id: "promises", when: () => Promise.resolve(true) }),
    rule("*", { id: "late key", key: (async () => "k") as never }),
    rule("*", { id: "after" }),
  ];

  test("the others take the event all the same, and each culprit is named", () => {
    const { runs, failures } = ask(planOf(rules), "meeting.started");
    expect(runs.map((run) => run.rule)).toEqual(["before", "after"]);
    expect(failures.map(({ error }) => error)).toEqual(
      ["throws", "no key", "promises", "late key"].map((id) =>
        expect.objectContaining({
          code: "ZF_RULE_FAILED",
          message: expect.stringContaining(`rule "${id}" threw while it looked at an event`),
        }),
      ),
    );
  });

  test("code of a rule's author runs guarded; patterns need no guard", () => {
    const culprits: string[] = [];
    const plan = planOf(
      [
        rule("*", { id: "data", when: { a: 1 } }),
        rule("*", { id: "deep code", when: { $any: [{ a: 1 }, () => true] } }),
        rule("*", { id: "key", key: () => "k" }),
      ],
      false,
      culprits,
    );
    ask(plan, "meeting.started");
    expect(culprits).toEqual(['rule "deep code"', 'rule "key"']);
  });
});

describe("what an event costs", () => {
  test("with 10,000 rules, only the conditions of those that name it are evaluated", () => {
    let evaluated = 0;
    const when = (): boolean => {
      evaluated++;
      return true;
    };
    const rules = Array.from({ length: 10_000 }, (_, n) =>
      rule(`family_${n}.happened`, { id: `${n}`, when }),
    );
    const plan = planOf([...rules, rule("family_7.*", { id: "wild", when })]);
    expect(taken(plan, "family_7.happened")).toEqual(["7", "wild"]);
    expect(evaluated).toBe(2);
    expect(taken(plan, "family_x.happened")).toEqual([]);
    expect(evaluated).toBe(2);
  });

  test("made-up names, however many, are taken by wildcards and change nothing for known ones", () => {
    const plan = planOf([
      rule("meeting.*", { id: "wild" }),
      rule("meeting.started", { id: "named" }),
      rule("made.*", { id: "made" }),
    ]);
    for (let n = 0; n < 6_000; n++) expect(taken(plan, `made.up_${n}`)).toEqual(["made"]);
    for (let n = 0; n < 3; n++) expect(taken(plan, "meeting.started")).toEqual(["wild", "named"]);
    expect(taken(plan, "made.up_5999")).toEqual(["made"]);
  });

  test("with 10,000 rules that take the same event, each for another meeting, one is asked", () => {
    let evaluated = 0;
    const count = (): boolean => {
      evaluated++;
      return true;
    };
    const rules = Array.from({ length: 10_000 }, (_, n) =>
      rule("meeting.started", {
        id: `${n}`,
        when: [{ account_id: "A", object: { id: n } }, count],
      }),
    );
    const plan = planOf([
      ...rules,
      rule("meeting.*", { id: "several", when: [{ object: { id: [7, "8"] } }, count] }),
      rule("*", { id: "any", when: count }),
    ]);
    const started = (id: unknown): string[] =>
      ask(plan, {
        event: "meeting.started",
        payload: { account_id: "A", object: { id } },
      }).runs.map((run) => run.rule);
    expect(started("7"), "an id as text, too").toEqual(["7", "several", "any"]);
    expect(started(8)).toEqual(["8", "several", "any"]);
    expect(evaluated).toBe(6);
    expect(started({ deep: 7 })).toEqual(["any"]);
    expect(started(undefined)).toEqual(["any"]);
    expect(evaluated).toBe(8);
  });
});

describe("runs that share a lane go one at a time", () => {
  const laneOf = (spec: Partial<ErasedSpec>, entity?: string) =>
    ask(planOf([rule("*", { id: "r", ...spec })]), "meeting.started", entity).runs[0]?.lane;

  test.each<[string, Partial<ErasedSpec>, string | undefined, string | undefined]>([
    ["of one rule and one entity", {}, "u==", "r\nu=="],
    ["of one rule and one key, if it has its own", { key: () => "host-7" }, "u==", "r\nhost-7"],
    ["also where a key is a number", { key: (() => 7) as never }, "u==", "r\n7"],
    ["none, if the event is about nothing", {}, undefined, undefined],
    ["none, if the key is nothing", { key: (() => undefined) as never }, "u==", undefined],
    ["none, if the key is null", { key: (() => null) as never }, "u==", undefined],
    ["none, if the rule is parallel", { mode: "parallel" }, "u==", undefined],
    ["in mode queue as by default", { mode: "queue" }, "u==", "r\nu=="],
  ])("%s", (_, spec, entity, lane) => {
    expect(laneOf(spec, entity)).toBe(lane);
  });

  test.each<[string, Partial<ErasedSpec>, string | undefined, object]>([
    ["latest, with its mode", { mode: "latest" }, "u", { lane: "r\nu", mode: "latest" }],
    ["drop, with its mode", { mode: "drop" }, "u", { lane: "r\nu", mode: "drop" }],
    ["restart, but without a key by itself", { mode: "restart" }, undefined, { lane: undefined }],
    [
      "parallel, so many of a key at once",
      { mode: "parallel", concurrency: { perKey: 3 } },
      "u",
      { lane: "r\nu", width: 3 },
    ],
    [
      "parallel, one of a key at once",
      { mode: "parallel", concurrency: { perKey: 1 } },
      "u",
      { lane: "r\nu" },
    ],
  ])("in mode %s", (_, spec, entity, draft) => {
    const { runs } = ask(planOf([rule("*", { id: "r", ...spec })]), "meeting.started", entity);
    expect(runs).toEqual([{ rule: "r", skip: false, ...draft }]);
  });

  test("different rules have different lanes for the same entity", () => {
    const { runs } = ask(planOf([rule("*", { id: "a" }), rule("*", { id: "b" })]), "x", "u");
    expect(new Set(runs.map((run) => run.lane)).size).toBe(2);
  });
});

test("in a dry run no run takes the place of another", () => {
  const plan = planOf([rule("*", { id: "a", mode: "restart" })], true);
  expect(ask(plan, "meeting.started", "u").runs).toEqual([{ rule: "a", lane: "a\nu", skip: true }]);
});

test("in a dry run every run is only written down", () => {
  const plan = planOf([rule("*", { id: "a" })], true);
  expect(ask(plan, "meeting.started").runs).toEqual([{ rule: "a", lane: undefined, skip: true }]);
});
