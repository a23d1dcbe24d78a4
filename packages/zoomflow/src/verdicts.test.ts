import { type Failure, sentenceOf } from "@zoomflow/core/engine";
import fc from "fast-check";
import { expect, test } from "vitest";

import { sentenceWithoutValues } from "./verdicts.ts";

const value: Failure = {
  is: "value",
  path: "payload.object.topic",
  found: '"canary"',
  wanted: '"Standup"',
};

test("why a condition does not hold can be said without what was found", () => {
  expect(sentenceOf(value)).toContain("canary");
  expect(sentenceWithoutValues(value)).toBe(
    'payload.object.topic is [hidden], but the rule wants "Standup"',
  );
});

test("however deep a value stands in it, it is left out", () => {
  const path = "payload.object";
  const { failure } = fc.letrec<{ failure: Failure }>((tie) => ({
    failure: fc.oneof(
      { maxDepth: 4 },
      fc.constant(value),
      fc.constant<Failure>({ is: "code", path }),
      fc.constant<Failure>({ is: "no-item", path, looked: 0 }),
      fc.constant<Failure>({ is: "item", path }),
      fc.array(tie("failure")).map((branches): Failure => ({ is: "none-holds", path, branches })),
      tie("failure").map((nearest): Failure => ({ is: "no-item", path, looked: 2, nearest })),
      tie("failure").map((why): Failure => ({ is: "item", path, why })),
    ),
  }));
  fc.assert(
    fc.property(failure, (one) => {
      expect(sentenceWithoutValues(one)).not.toContain("canary");
    }),
  );
});
