import fc from "fast-check";
import { expect, test } from "vitest";

import { escapeText } from "./mrkdwn.ts";
import { truncate } from "./truncate.ts";

test("a text that fits is left alone", () => {
  expect(truncate("a".repeat(4_000), 4_000)).toBe("a".repeat(4_000));
});

test("a longer text says how much is missing", () => {
  const cut = truncate("a".repeat(5_000), 4_000);
  expect(cut).toMatch(/^a+… \(cut: 1\d{3} characters more\)$/);
  const kept = cut.indexOf("…");
  expect(cut).toContain(`(cut: ${5_000 - kept} characters more)`);
});

test("where there is no room for a notice, an ellipsis stands for it", () => {
  expect(truncate("a".repeat(100), 75)).toBe(`${"a".repeat(74)}…`);
});

test("a character that was escaped counts once", () => {
  const cut = truncate("&amp;".repeat(1_000), 4_000);
  const kept = cut.split("&amp;").length - 1;
  expect(cut).toContain(`(cut: ${1_000 - kept} characters more)`);
});

test("the largest text that Zoom can send is cut in no time", () => {
  const began = performance.now();
  expect(truncate("<".repeat(4_194_304), 4_000)).toHaveLength(4_000);
  expect(truncate("😀".repeat(2_097_152), 4_000).length).toBeLessThanOrEqual(4_000);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("a link is kept whole or left out", () => {
  const text = `${"a".repeat(70)}<https://example.com|here>`;
  expect(truncate(text, 75)).toBe(`${"a".repeat(70)}…`);
});

test("whatever is cut, nothing is cut in two and the limit holds", () => {
  const unit = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(unit, fc.integer({ min: 1, max: 200 }), (text, limit) => {
      const cut = truncate(escapeText(text), limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed()).toBe(true);
      expect(cut).not.toMatch(/&(?!amp;|lt;|gt;)/);
    }),
  );
});
