import fc from "fast-check";
import { expect, test } from "vitest";

import { createFifo } from "./fifo.ts";

test("what was put in first comes out first, through any mixture of both", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3_000), { maxLength: 20 }), (steps) => {
      const fifo = createFifo<number>();
      const model: number[] = [];
      let next = 0;
      for (const [turn, count] of steps.entries())
        for (let n = 0; n < count; n++)
          if (turn % 2 === 0) {
            fifo.push(next);
            model.push(next++);
          } else if (fifo.shift() !== model.shift()) throw new Error("another one came out");
      expect(fifo.size).toBe(model.length);
    }),
    { numRuns: 30 },
  );
});

test("one can be taken out of the middle, and the others keep their order", () => {
  const fifo = createFifo<string>();
  for (const item of ["a", "b", "c", "b"]) fifo.push(item);
  fifo.shift();
  expect([fifo.take((item) => item === "a"), fifo.take((item) => item === "c")]).toEqual([
    undefined,
    "c",
  ]);
  expect([fifo.size, fifo.peek(), fifo.shift(), fifo.shift(), fifo.peek()]).toEqual([
    2,
    "b",
    "b",
    "b",
    undefined,
  ]);
});

test("an empty one gives nothing, and goes on working", () => {
  const fifo = createFifo<string>();
  expect(fifo.shift()).toBeUndefined();
  fifo.push("a");
  expect([fifo.shift(), fifo.shift(), fifo.size]).toEqual(["a", undefined, 0]);
});
