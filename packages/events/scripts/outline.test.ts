import { describe, expect, test } from "vitest";

import { outline } from "./outline.ts";
import type { Line } from "./outline.ts";

function texts(lines: readonly Line[]): readonly unknown[] {
  return lines.map((line) =>
    line.below.length > 0 ? [line.text, ...texts(line.below)] : line.text,
  );
}

describe("the outline", () => {
  test("puts a line beneath the nearest line that is indented less", () => {
    const source = "a\n  b\n    c\n  d\ne\n";
    expect(texts(outline("x.txt", source))).toEqual([["a", ["b", "c"], "d"], "e"]);
  });

  test("skips empty lines and comments, and still counts them", () => {
    const [a] = outline("x.txt", "# first\r\n\r\na\r\n  # inside\r\n  b\r\n");
    expect(a?.at).toEqual({ file: "x.txt", line: 3 });
    expect(a?.below.map((line) => line.at.line)).toEqual([5]);
  });

  test.each([
    ["a tab", "a\n\tb", "x.txt:2: indented by a tab; use two spaces a level"],
    ["an odd indent", "a\n   b", "x.txt:2: indented by 3 spaces; use two a level"],
    ["two levels at once", "a\n    b", "x.txt:2: indented by more than one level"],
    ["an indented first line", "  a", "x.txt:1: indented by more than one level"],
  ])("refuses %s, with its file and line", (_, source, message) => {
    expect(() => outline("x.txt", source)).toThrow(message);
  });
});
