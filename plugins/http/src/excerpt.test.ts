import fc from "fast-check";
import { expect, test } from "vitest";

import { excerptOf } from "./excerpt.ts";

test("an excerpt is one short line", () => {
  expect(excerptOf("  a\r\n\tb\u0000\u202Ec  ", [])).toBe("a b c");
  expect(excerptOf("x".repeat(5_000), [])).toBe(`${"x".repeat(200)}…`);
});

test("a secret is hidden as it is, in JSON and in a URL, the longer of two first", () => {
  const text = 'a"b/c | a\\"b/c | a%22b%2Fc | a"b/c-and-more';
  expect(excerptOf(text, ['a"b/c', 'a"b/c-and-more'])).toBe(
    "[redacted] | [redacted] | [redacted] | [redacted]",
  );
});

test("a secret at the cut does not show its beginning", () => {
  expect(excerptOf(`${"x".repeat(195)}canary-secret`, ["canary-secret"])).not.toContain("cana");
});

test("whatever surrounds it, a secret never shows", () => {
  const secret = "canary-0123456789";
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, after) => {
      expect(excerptOf(before + secret + after, ["", secret])).not.toContain(secret);
    }),
  );
});
