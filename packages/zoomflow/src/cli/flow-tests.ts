import { existsSync, globSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { ZoomflowError } from "@zoomflow/core";

/** Test files, and how Node is to be started for the program that runs them. */
export interface FlowTests {
  readonly runner: "vitest" | "node";
  readonly files: readonly string[];
  /** For Node itself. */
  readonly args: readonly string[];
}

const PATTERN = "**/*.flow.test.{ts,mts,js,mjs}";
const FOREIGN = /(^|[/\\])(node_modules|dist|\.[^/\\]+)$/;

/** The tests of rules beside a config and below it, by path from there. */
export function findFlowTests(directory: string, words: readonly string[]): readonly string[] {
  const found = globSync(PATTERN, { cwd: directory, exclude: (path) => FOREIGN.test(path) });
  return found
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .toSorted();
}

/**
 * Who runs which file: those that are written for Node's own runner go to it, all others to the
 * user's vitest if there is one.
 *
 * @throws ZoomflowError `ZF_USAGE` for a file that needs vitest where there is none
 */
export function assignRunners(directory: string, files: readonly string[]): readonly FlowTests[] {
  const vitest = findVitest(directory);
  const runnerOf = (file: string): FlowTests["runner"] => {
    const text = readFileSync(join(directory, file), "utf8");
    if (/["']node:test["']/.test(text)) return "node";
    if (vitest !== undefined) return "vitest";
    if (!/["'](vitest|zoomflow\/testing\/vitest)["']/.test(text)) return "node";
    throw new ZoomflowError("ZF_USAGE", `${file} needs vitest, which is not installed here`, {
      hint: "npm install --save-dev vitest, or write the test for node:test.",
    });
  };
  const byRunner = Map.groupBy(files, runnerOf);
  return [...byRunner].map(([runner, own]) => {
    const start = runner === "node" ? ["--test"] : [vitest ?? "", "run", "--root", directory];
    return { runner, files: own, args: [...start, ...own] };
  });
}

/** The script of the vitest that is installed for a folder. */
function findVitest(directory: string): string | undefined {
  try {
    const manifest = findPackageJSON("vitest", pathToFileURL(join(directory, "any.js"))) ?? "";
    const script = join(dirname(manifest), "vitest.mjs");
    return existsSync(script) ? script : undefined;
  } catch {
    return undefined;
  }
}
