import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { type Project, project } from "../../test/project.ts";
import { typeProblems } from "./check-types.ts";
import type { ConfigProblem } from "./problem.ts";

const TYPESCRIPT = join(import.meta.dirname, "../../../../node_modules/typescript");

/** A project with this repository's own TypeScript. */
function withTypescript(files: Readonly<Record<string, string>>): Project {
  const folder = project(files);
  mkdirSync(join(folder.directory, "node_modules"));
  symlinkSync(TYPESCRIPT, join(folder.directory, "node_modules/typescript"), "junction");
  return folder;
}

const check = (
  { directory }: Project,
  file = "zoomflow.config.ts",
  longestMs?: number,
): Promise<readonly ConfigProblem[]> =>
  typeProblems({ file: join(directory, file), directory }, longestMs);

const WRONG = 'export default { window: 3 };\nconst many: number = "x";\n';

test("a config is checked by the project's own TypeScript, and nothing is written", async () => {
  using folder = withTypescript({ "zoomflow.config.ts": WRONG });
  expect(await check(folder)).toEqual([
    {
      where: "types",
      kind: "types",
      message: "Type 'string' is not assignable to type 'number'. (TS2322)",
      at: { file: join(folder.directory, "zoomflow.config.ts"), line: 2, column: 7 },
    },
  ]);
  expect(existsSync(join(folder.directory, "zoomflow.config.js"))).toBe(false);
});

test("a tsconfig.json that takes in the config says how", async () => {
  using folder = withTypescript({
    "zoomflow.config.ts": "export const given = (value) => value;\n",
    "tsconfig.json": '{ "compilerOptions": { "strict": false, "types": [] } }',
  });
  expect(await check(folder)).toEqual([]);
  folder.write("tsconfig.json", '{ "compilerOptions": { "strict": true, "types": [] } }');
  expect(await check(folder)).toMatchObject([{ message: expect.stringContaining("TS7006") }]);
});

test("one that does not take it in is passed over", async () => {
  using folder = withTypescript({
    "zoomflow.config.ts": WRONG,
    "tsconfig.json": '{ "files": ["other.ts"] }',
    "other.ts": "const other: number = 'x';\n",
  });
  expect(await check(folder)).toMatchObject([{ message: expect.stringContaining("TS2322") }]);
});

test("without TypeScript that is said, and a config in JavaScript is none of its business", async () => {
  using folder = project({ "zoomflow.config.ts": WRONG });
  expect(await check(folder)).toMatchObject([{ kind: "no-compiler", severity: "warning" }]);
  expect(await check(folder, "zoomflow.config.mjs")).toEqual([]);
});

test("a compiler that breaks off is told of", async () => {
  using folder = project({
    "zoomflow.config.ts": WRONG,
    "node_modules/typescript/package.json": '{ "version": "5.9.0", "bin": { "tsc": "./tsc.mjs" } }',
    "node_modules/typescript/tsc.mjs": 'console.error("out of order"); process.exit(3);',
  });
  expect(await check(folder)).toEqual([
    { where: "types", kind: "types", message: "cannot be checked: out of order" },
  ]);
});

test("a compiler that never ends does not hold the check up", async () => {
  using folder = project({
    "zoomflow.config.ts": WRONG,
    "node_modules/typescript/package.json": '{ "version": "5.9.0", "bin": { "tsc": "./tsc.mjs" } }',
    "node_modules/typescript/tsc.mjs": "setInterval(() => {}, 1_000);",
  });
  expect(await check(folder, "zoomflow.config.ts", 200)).toMatchObject([
    { message: expect.stringMatching(/^cannot be checked: /) },
  ]);
});
