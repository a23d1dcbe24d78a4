import { readFileSync } from "node:fs";

import { problemKinds } from "@zoomflow/core/engine";
import { expect, test } from "vitest";

import { configError, configProblemKinds, listed } from "./problem.ts";

const FILE = "/project/zoomflow.config.ts";
const at = { file: FILE, line: 7 };
const exactly = { ...at, column: 3 };

const PROBLEMS = [
  { where: "rules", message: "must be a list" },
  { where: 'rule "a"', kind: "never", message: "can never match", hint: "Take it out.", at },
  { where: 'rule "a"', kind: "policy", message: "`mode` is odd", hint: "", at: exactly },
  { where: "types", severity: "warning", kind: "no-compiler", message: "are not checked" },
] as const;

test("all problems become one error, grouped by the place to go to", () => {
  const error = configError(FILE, PROBLEMS, { directory: "/project" });
  expect(error.code).toBe("ZF_CONFIG_INVALID");
  expect(error.message).toBe(`zoomflow.config.ts has 3 errors and 1 warning:
  zoomflow.config.ts
    error: rules: must be a list
      The README has every setting, what it takes and its default.
    warning: types: are not checked
      Install it beside the config: npm install --save-dev typescript
  zoomflow.config.ts:7
    error: rule "a": can never match
      Take it out.
  zoomflow.config.ts:7:3
    error: rule "a": \`mode\` is odd`);
});

test("elsewhere files are named in full", () => {
  expect(configError(FILE, PROBLEMS).message).toContain(`  ${FILE}:7\n    error: rule "a"`);
  expect(configError(FILE, PROBLEMS, { directory: "/other" }).message).toContain(`${FILE} has 3`);
});

test("only a terminal gets colours", () => {
  expect(configError(FILE, PROBLEMS, { colour: true }).message).toContain("\u001B[31merror");
  expect(configError(FILE, PROBLEMS).message).not.toContain("\u001B");
});

test("for programs a problem has everything that is known of it", () => {
  expect(PROBLEMS.map((problem) => listed(FILE, problem))).toMatchObject([
    { where: "rules", kind: "setting", severity: "error", file: FILE, hint: expect.any(String) },
    { kind: "never", file: FILE, line: 7 },
    {},
    { severity: "warning" },
  ]);
});

test("every kind of problem is explained in docs/check.md, and no other", () => {
  const page = readFileSync(new URL("../../../../docs/check.md", import.meta.url), "utf8");
  const headings = [...page.matchAll(/^### (\S+)$/gm)].map(([, kind]) => kind);
  expect(new Set(headings)).toEqual(new Set([...problemKinds, ...configProblemKinds]));
});
