import { expect, test } from "vitest";

import { inBrackets, placeIn, placeOfCall } from "./place.ts";

test("the place of a call is the caller's, not that of what was called", () => {
  const called = (): unknown => placeOfCall(called);
  expect(called()).toMatchObject({ file: import.meta.filename, line: 7 });
});

test.each<[string, string, object | undefined]>([
  [
    "a module",
    "at file:///me/my%20flow/zoomflow.config.ts:3:5",
    { file: "/me/my flow/zoomflow.config.ts", line: 3 },
  ],
  ["a function", "at rules (/me/a.ts:12:34)", { file: "/me/a.ts", line: 12 }],
  ["an awaited call", "at async file:///a.ts:1:2", { file: "/a.ts", line: 1 }],
  ["an awaited function", "at async rules (file:///a.ts:1:2)", { file: "/a.ts", line: 1 }],
  ["a drive", "at C:\\flow\\a.ts:1:2", { file: "C:\\flow\\a.ts", line: 1 }],
  ["a call from nowhere", "at Array.map (<anonymous>)", undefined],
])("a stack names %s", (_, line, place) => {
  expect(placeIn(`Error: at home\n    ${line}\n    at other (/b.ts:9:9)`)).toEqual(place);
});

test("no stack names no place", () => {
  expect(placeIn("")).toBeUndefined();
});

test("a place is named by its line alone where the file is the reader's own", () => {
  const place = { file: "/a.ts", line: 7 };
  expect(inBrackets(place, { file: "/a.ts", line: 9 })).toBe(" (line 7)");
  expect(inBrackets(place, { file: "/b.ts", line: 9 })).toBe(" (/a.ts:7)");
  expect(inBrackets(undefined, place)).toBe("");
});
