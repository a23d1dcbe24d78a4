import { expect, test } from "vitest";

import { expressionsOf } from "./expressions.ts";
import { matches, not } from "./matchers.ts";

test("every expression is found, wherever it stands, and once", () => {
  const when = [
    { a: /1/, b: [/2/, "x"], c: { $some: { d: not(/3/i) }, $length: 3 } },
    { $any: [{ a: matches(/4/) }, not({ a: /1/ })], $not: { a: { $all: [/5/] } } },
    () => /6/.test("x"),
  ];
  expect(expressionsOf(when).map(String)).toEqual(["/1/", "/2/", "/3/i", "/4/", "/5/"]);
});

test("there are none in what cannot be read", () => {
  expect(expressionsOf({ a: /x/, $or: 1 })).toEqual([]);
  expect(expressionsOf(undefined)).toEqual([]);
});
