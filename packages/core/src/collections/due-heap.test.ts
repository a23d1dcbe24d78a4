import fc from "fast-check";
import { expect, test } from "vitest";

import { createDueHeap } from "./due-heap.ts";

interface Item {
  readonly dueAt: number;
  readonly name: number;
}

test("items come out as they fall due, and equals as they were put in, through any mixture", () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 200 }),
      (steps) => {
        const heap = createDueHeap<Item>();
        let model: Item[] = [];
        for (const [name, dueAt] of steps.entries()) {
          if (dueAt !== null) {
            heap.push({ dueAt, name });
            model.push({ dueAt, name });
            continue;
          }
          model = model.toSorted((a, b) => a.dueAt - b.dueAt);
          expect(heap.peek()).toEqual(model[0]);
          expect(heap.pop()).toEqual(model.shift());
        }
        expect(heap.size).toBe(model.length);
        const odd = model.filter(({ name }) => name % 2 === 1).map(({ dueAt }) => dueAt);
        expect(heap.firstDue(({ name }) => name % 2 === 1)).toBe(odd.toSorted((a, b) => a - b)[0]);
      },
    ),
  );
});
