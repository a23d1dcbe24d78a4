import { resolve } from "node:path";

import type { ConfigProblem } from "./problem.ts";

/** `file(line,column): error TS1234: message`, the form of `tsc --pretty false`. */
const HEAD = /^(.+)\((\d+),(\d+)\): error (TS\d+): (.*)$/;
const GLOBAL = /^error (TS\d+): (.*)$/;

/**
 * Reads what the compiler says. Lines that are indented explain the one above: the last of them names
 * what does not fit.
 *
 * @param directory where the compiler ran, from which it names files
 */
export function problemsOfTsc(output: string, directory: string): readonly ConfigProblem[] {
  const problems: (ConfigProblem & { readonly message: string })[] = [];
  for (const line of output.split(/\r?\n/)) {
    const [, file = "", row, column, code, message] = HEAD.exec(line) ?? [];
    const [, globalCode, globalMessage] = GLOBAL.exec(line) ?? [];
    const last = problems.at(-1);
    if (code !== undefined)
      problems.push({
        where: "types",
        kind: "types",
        message: `${message} (${code})`,
        at: { file: resolve(directory, file), line: Number(row), column: Number(column) },
      });
    else if (globalCode !== undefined)
      problems.push({ where: "types", kind: "types", message: `${globalMessage} (${globalCode})` });
    else if (/^\s+\S/.test(line) && last !== undefined)
      problems[problems.length - 1] = { ...last, message: `${last.message}\n${line}` };
  }
  return problems;
}
