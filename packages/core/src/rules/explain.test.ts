import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { AnyEvent } from "../events/event.ts";
import { compileRule } from "./compile.ts";
import { describeExplanation, explainComposed, explainRule } from "./explain.ts";
import { createPlan } from "./plan.ts";
import type { ErasedSpec } from "./rule.ts";

const context = { now: new Date(0), source: { name: "test", receivedAt: 0 } };
const event = { event: "meeting.started", payload: { object: { topic: "Retro" } } };

function compiled(spec: Partial<ErasedSpec>, patterns: readonly string[] = ["meeting.*"]) {
  return compileRule({ kind: "rule", id: "r", patterns, spec: { id: "r", ...spec } });
}

const boom = (): never => {
  throw new Error("boom");
};

test.each<[string, ReturnType<typeof compiled>, string]>([
  ["takes it", compiled({ when: { object: { topic: /^R/ } } }), "takes it"],
  [
    "is for other events",
    compiled({ when: boom }, ["meeting.ended", "user.*", "webinar.*"]),
    "is for other events: meeting.ended, user.* or webinar.*",
  ],
  ["is for times", compiled({}, []), "is for times, not for events"],
  ["is off", compiled({ enabled: false, when: boom }), "is off"],
  [
    "does not take it",
    compiled({ when: { object: { topic: "Standup" } }, key: boom }),
    'does not take it: payload.object.topic is "Retro", but the rule wants "Standup"',
  ],
  [
    "throws in `when`",
    compiled({ when: boom }),
    'throws: rule "r" threw while it looked at an event: boom',
  ],
  [
    "throws in `key`",
    compiled({ key: boom }),
    'throws: rule "r" threw while it looked at an event: boom',
  ],
])("a rule that %s says so", (_, rule, sentence) => {
  expect(describeExplanation(explainRule(rule, event, context))).toBe(sentence);
});

test("a rule that takes an event too late says since when", () => {
  const rule = compiled({ maxAge: "5s" });
  const old = { ...event, event_ts: 0 };
  const late = { ...context, now: new Date(6_000) };
  expect(describeExplanation(explainRule(rule, old, late))).toBe(
    "takes it too late: maxAge 5s: it happened 6 s before, too late since 1970-01-01T00:00:05.000Z",
  );
});

describe("a rule whose trigger is made of several events", () => {
  const correlator = {
    keyOf: ({ payload }: AnyEvent) => (payload === undefined ? undefined : "k"),
    onEvent: () => ({ window: undefined, out: [] }),
    onDue: () => ({ window: undefined, out: [] }),
  };
  const patterns = ["meeting.*"];
  const made = (spec: Partial<ErasedSpec>, keyOf = correlator.keyOf) =>
    compileRule({
      kind: "rule",
      id: "r",
      patterns,
      spec: { id: "r", ...spec },
      correlation: { kind: "pair", patterns, correlator: { ...correlator, keyOf } },
    });

  test("looks at those of them that are for it", () => {
    expect(describeExplanation(explainRule(made({ when: boom }), event, context))).toBe(
      "looks at it: several events make its trigger",
    );
    expect(explainRule(made({}), { event: "meeting.started" }, context).is).toBe("other-event");
    expect(explainRule(made({}, boom), event, context).is).toBe("threw");
  });

  test("takes what was composed for it, as its `when` says, and nothing of others", () => {
    const own = { event: "zoomflow.pair", payload: { n: 1 } };
    const is = (spec: Partial<ErasedSpec>, name = "r"): string =>
      explainComposed(made(spec), name, own, context).is;
    expect(is({ when: { n: 1 } })).toBe("matched");
    expect(is({ when: { n: 2 } })).toBe("unmet");
    expect(is({ enabled: false })).toBe("disabled");
    expect(is({}, "another")).toBe("other-event");
    expect(explainComposed(compiled({ when: boom }), "r", own, context).is).toBe("matched");
  });
});

test("what is personal is shown only when it is asked for", () => {
  const joined = { event: "meeting.participant_joined", payload: { object: { user_name: "Ada" } } };
  const rule = compiled({ when: { object: { user_name: "Grace" } } });
  const told = (showPersonal?: boolean): string =>
    describeExplanation(
      explainRule(rule, joined, context, showPersonal === undefined ? {} : { showPersonal }),
    );
  expect(told()).toContain("payload.object.user_name is [personal]");
  expect(told(true)).toContain('payload.object.user_name is "Ada"');
});

test("a rule is said to take exactly the events that it takes", () => {
  const rules = fc.record({
    enabled: fc.boolean(),
    pattern: fc.constantFrom("*", "meeting.*", "meeting.started", "user.created"),
    when: fc.constantFrom<unknown>({ a: 1 }, { $not: { a: 1 } }, boom, () => true, undefined),
    key: fc.constantFrom<ErasedSpec["key"]>(boom, () => "k", undefined),
  });
  fc.assert(
    fc.property(rules, fc.constantFrom(1, "1", 2, null), ({ pattern, key, ...rest }, a) => {
      const rule = compiled({ ...rest, ...(key && { key }) }, [pattern]);
      const given = { event: "meeting.started", payload: { a } };
      const plan = createPlan([rule], { dryRun: false, guard: (_, work) => work() });
      const { runs, failures } = plan(given, undefined, context);
      const { is } = explainRule(rule, given, context);
      expect(is === "matched").toBe(runs.length === 1);
      expect(is === "threw").toBe(failures.length === 1);
    }),
  );
});
