import { expect, test } from "vitest";

import { problemsOfTsc } from "./tsc-output.ts";

test("each error of the compiler is a problem at its place, with what explains it", () => {
  const output = [
    "zoomflow.config.ts(9,8): error TS2345: Argument of type 'x' is not assignable.",
    "  Type 'x' is not assignable to type 'y'.",
    "../common/rules (old).ts(1,2): error TS2322: No.",
    "error TS5083: Cannot read file 'tsconfig.json'.",
    "",
    "Found 3 errors.",
  ].join("\r\n");
  expect(problemsOfTsc(output, "/sites/flow")).toEqual([
    {
      where: "types",
      kind: "types",
      message:
        "Argument of type 'x' is not assignable. (TS2345)\n  Type 'x' is not assignable to type 'y'.",
      at: { file: "/sites/flow/zoomflow.config.ts", line: 9, column: 8 },
    },
    {
      where: "types",
      kind: "types",
      message: "No. (TS2322)",
      at: { file: "/sites/common/rules (old).ts", line: 1, column: 2 },
    },
    { where: "types", kind: "types", message: "Cannot read file 'tsconfig.json'. (TS5083)" },
  ]);
});

test("a compiler that is content has said nothing", () => {
  expect(problemsOfTsc("\n", "/")).toEqual([]);
  expect(problemsOfTsc("  indented, below nothing", "/")).toEqual([]);
});
