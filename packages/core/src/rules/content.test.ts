import fc from "fast-check";
import { expect, test } from "vitest";

import { Secret, Variable } from "../references.ts";
import { contentOf } from "./content.ts";
import { emailDomain } from "./when/matchers.ts";

const content = (value: unknown): string => contentOf(value, (text) => `#${text.length}`);
const same = (a: unknown, b: unknown): boolean => content(a) === content(b);

test("data is the same exactly when it reads the same, whatever the order of its fields", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(same(a, structuredClone(a))).toBe(true);
      if (JSON.stringify(a) === JSON.stringify(b)) return;
      const order = (_: string, value: unknown): unknown =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)))
          : value;
      if (JSON.stringify(a, order) !== JSON.stringify(b, order)) expect(same(a, b)).toBe(false);
    }),
  );
});

/** A function that is written like this. */
const written = (text: string) => Object.assign(() => {}, { toString: () => text });

test.each([
  ["blanks where types were", "(e        )         => (e       ).x + 1", "(e) => (e).x + 1"],
  ["how imports are called", 'e => helper("a")', 'e => (0, _helpers.helper)("a")'],
  ["how imports are named", "() => [topic, a.b]", "() => [_helpers.topic, a.b]"],
  ["the short form of an imported name", "() => ({ topic })", "() => ({ topic: _words.topic })"],
  ["comments", "() => 1 /* one */ // or two", "() => 1"],
  ["line ends and last commas", "(a) => [\n  a,\n  2,\n]", "(a) => [a, 2]"],
  ["last semicolons", "() => { return 1; }", "() => {\n  return 1\n}"],
])("a function is the same whatever %s", (_, a, b) => {
  expect(same(written(a), written(b))).toBe(true);
});

test.each<[string, unknown, unknown]>([
  ["code of functions", () => 1, () => 2],
  ["a text in one", () => "a b", () => "a c"],
  ["a regular expression", /a/, /a/i],
  ["a number and a text", 1, "1"],
  ["nothing and null", undefined, null],
  ["big numbers", 1n, 1],
  ["dates", new Date(1), new Date(2)],
  ["addresses", new URL("http://a.test/"), new URL("http://b.test/")],
  ["fields named like methods", { valueOf: 0 }, { valueOf: 1 }],
  ["maps", new Map([[1, 2]]), new Map([[1, 3]])],
  ["sets", new Set([1]), new Set([2])],
  ["matchers", emailDomain("a.com"), emailDomain("b.com")],
  ["secrets of other names", Secret.of("A", "x"), Secret.of("B", "x")],
  ["values of a secret", Secret.of("A", "x"), Secret.of("A", "xx")],
  ["a secret that is not set", Secret.of("A", "x"), new Secret("A", () => undefined)],
  ["values of a variable", new Variable("A", () => "x"), new Variable("A", () => "y")],
  ["a variable that is not set", new Variable("A", () => "x"), new Variable("A", () => undefined)],
  ["classes", new Error("a"), new TypeError("a")],
])("%s are told apart", (_, a, b) => {
  expect(same(a, b)).toBe(false);
});

test("what refers to itself has an end, and nothing shows a secret", () => {
  const circle: { self?: unknown; token: Secret } = { token: Secret.of("A", "my-canary") };
  circle.self = circle;
  expect(content(circle)).toBe("Object{self:circle 1,token:secret A #9}");
  expect(content(Object.create(null))).toBe("{}");
});
