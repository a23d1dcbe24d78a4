// oxlint-disable unicorn/no-thenable -- it is what is tried here
import { runInNewContext } from "node:vm";

import { expect, test } from "vitest";

import { isThenable } from "./thenable.ts";

const then = (): void => {};

test.each<[string, unknown]>([
  ["a promise", Promise.resolve()],
  ["a promise of another realm", runInNewContext("Promise.resolve()")],
  ["a record with a then", { then }],
  ["a record with a then and no prototype", Object.assign(Object.create(null), { then })],
  ["a function with a then", Object.assign(() => {}, { then })],
])("%s is awaited", (_, value) => {
  expect(isThenable(value)).toBe(true);
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "then"],
  ["a record", {}],
  ["a then that cannot be called", { then: true }],
  ["a function", then],
])("%s is there already", (_, value) => {
  expect(isThenable(value)).toBe(false);
});
