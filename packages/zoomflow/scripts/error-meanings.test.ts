import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { meaningsIn, printMeanings } from "./error-meanings.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("`zoomflow explain` says what the page on errors says (else run `node packages/zoomflow/scripts/errors.ts`)", () => {
  const printed = printMeanings(meaningsIn(read("../../../docs/errors.md")));
  expect(read("../src/explain/generated/meanings.ts")).toBe(printed);
});

test("of a page's sections the words remain, without links and broken lines", () => {
  const page =
    "# Errors\n\nAll.\n\n## ZF_ONE\n\nSee [the guide](guide.md),\nwhich is long.\n\nMore.\n\n## ZF_TWO\n\nTwo.\n";
  expect(meaningsIn(page)).toEqual({
    ZF_ONE: "See the guide, which is long.\nMore.",
    ZF_TWO: "Two.",
  });
});
