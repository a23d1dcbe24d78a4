import fc from "fast-check";
import { expect, test } from "vitest";

import { indexRules } from "./candidates.ts";
import { compileRule } from "./compile.ts";
import { matches } from "./pattern.ts";
import { gt, not } from "./when/matchers.ts";

const context = { now: new Date(0), source: { name: "test", receivedAt: 0 } };

const scalar = fc.constantFrom<unknown>(0, 1, "0", "1", "", "a", true, null, NaN, "NaN", -0);
const asked = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.record({ $any: fc.array(scalar, { maxLength: 2 }) }),
  fc.record({ $not: scalar }),
  fc.constantFrom<unknown>(gt(0), not("a"), /a/),
);
const pattern = fc.record(
  {
    account: asked,
    object: fc.oneof(fc.record({ id: asked, topic: asked }, { requiredKeys: [] }), asked),
  },
  { requiredKeys: [] },
);
const when = fc.oneof(
  pattern,
  fc.array(pattern, { maxLength: 2 }),
  fc.record({ $any: fc.array(pattern, { maxLength: 2 }), account: asked }),
  fc.record({ $not: pattern, account: asked }),
);
const name = fc.constantFrom("meeting.started", "meeting.ended", "user.created");
const trigger = fc.uniqueArray(fc.oneof(name, fc.constantFrom("*", "meeting.*", "user.c*")), {
  minLength: 1,
  maxLength: 3,
});
const fields = {
  account: scalar,
  object: fc.oneof(scalar, fc.record({ id: scalar, topic: scalar }, { requiredKeys: [] })),
};
/** One without a payload is asked for its own fields. */
const event = fc.record(
  {
    event: name,
    ...fields,
    payload: fc.oneof(fc.constantFrom(null, "text", []), fc.record(fields, { requiredKeys: [] })),
  },
  { requiredKeys: ["event"] },
);

test("the index finds the rules that take an event, and their order, as if each were asked", () => {
  const wanted = fc.array(fc.record({ trigger, when }), { maxLength: 30 });
  fc.assert(
    fc.property(wanted, fc.array(event, { minLength: 1, maxLength: 10 }), (rules, events) => {
      const compiled = rules.map(({ trigger: patterns, when: given }, n) =>
        compileRule({ kind: "rule", id: `${n}`, patterns, spec: { id: `${n}`, when: given } }),
      );
      const candidates = indexRules(compiled);
      for (const one of events) {
        const takes = candidates(one).filter(({ rule }) => rule.condition(one, context));
        const meant = compiled.filter(
          (rule) =>
            rule.patterns.some((p) => matches(p, one.event)) && rule.condition(one, context),
        );
        expect(takes.map(({ rule }) => rule.id)).toEqual(meant.map(({ id }) => id));
      }
    }),
    { numRuns: 500 },
  );
});
