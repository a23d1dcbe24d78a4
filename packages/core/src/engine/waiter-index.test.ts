import fc from "fast-check";
import { expect, test } from "vitest";

import { compileExpectation } from "../rules/expectation.ts";
import { matches } from "../rules/pattern.ts";
import { gt } from "../rules/when/matchers.ts";
import { createWaiterIndex, type Findable } from "./waiter-index.ts";

const NAMES = ["meeting.started", "meeting.ended", "webinar.ended"];
const context = { now: new Date(0), source: { name: "test", receivedAt: 0 } };

const id = fc.constantFrom(0, 1, "0", "1", "", null, { deep: 1 });
const where = fc.oneof(
  fc.constant(undefined),
  fc.record({ object: fc.record({ uuid: id }) }),
  fc.record({ object: fc.record({ uuid: fc.tuple(id, id) }), account: id }),
  fc.record({ $not: fc.record({ account: id }), object: fc.constant({ size: gt(0) }) }),
  fc.tuple(
    fc.record({ account: id }),
    fc.constant(() => true),
  ),
);
const event = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.uniqueArray(fc.constantFrom(...NAMES, "meeting.*", "*"), { minLength: 1 }),
);
/** One without a payload is asked for its own fields. */
const arrival = fc.record({
  event: fc.constantFrom(...NAMES),
  account: id,
  payload: fc.oneof(
    fc.constantFrom(null, "text"),
    fc.record({ object: fc.record({ uuid: id, size: id }), account: id }, { requiredKeys: [] }),
  ),
});

test("whoever an event is for is found, through any coming and going, and nothing is left of those who went", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ event, where })),
      fc.array(arrival),
      fc.array(fc.nat({ max: 30 })),
      (wanted, events, gone) => {
        const index = createWaiterIndex<Findable>();
        const waiters = wanted.map((one) => ({ expectation: compileExpectation("r", one) }));
        for (const waiter of waiters) index.add(waiter);
        const leaving = new Set(gone.flatMap((n) => waiters[n] ?? []));
        for (const waiter of leaving) index.delete(waiter);
        for (const waiter of leaving) index.delete(waiter);
        const staying = waiters.filter((waiter) => !leaving.has(waiter));
        expect(index.size).toBe(staying.length);
        for (const one of events) {
          const found = index.candidates(one);
          const meant = staying.filter(
            ({ expectation: { events: patterns, condition } }) =>
              patterns.some((pattern) => matches(pattern, one.event)) && condition(one, context),
          );
          expect([...found]).toEqual(expect.arrayContaining(meant));
          for (const waiter of found) expect(staying).toContain(waiter);
        }
      },
    ),
  );
});

test("an event costs nothing for those who wait for the same of others", () => {
  const index = createWaiterIndex<Findable>();
  for (let n = 0; n < 1_000; n++) {
    const where = { object: { topic: /x/, uuid: `${n}` } };
    index.add({ expectation: compileExpectation("r", { event: "meeting.ended", where }) });
  }
  const payload = { object: { uuid: "7", topic: "x" } };
  expect(index.candidates({ event: "meeting.ended", payload }).size).toBe(1);
  expect(index.candidates({ event: "meeting.started", payload }).size).toBe(0);
});
