import type { Log } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import type { ConfigProblem } from "../config/problem.ts";
import { logExposure, logProblems } from "./log-problems.ts";

function logged(...problems: readonly ConfigProblem[]): readonly unknown[] {
  return told((log) => logProblems("/c.ts", problems, log));
}

function told(write: (log: Log) => void): readonly unknown[] {
  const lines: unknown[] = [];
  const line =
    (level: string) =>
    (fields: object, message: string): void =>
      void lines.push([level, fields, message]);
  const log = {
    debug: line("debug"),
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
  };
  write(log);
  return lines;
}

test("a rule that is set aside is an error in the log, a doubtful one a warning", () => {
  const at = { file: "/rules.ts", line: 3 };
  expect(
    logged(
      { where: 'rule "a"', kind: "never", message: "can never match", hint: "Mend it.", at },
      { where: 'rule "b"', severity: "warning", message: "is odd", hint: "Look." },
    ),
  ).toEqual([
    [
      "error",
      { is: "rule.set-aside", where: 'rule "a"', kind: "never", ...at },
      'set aside: rule "a" can never match (/rules.ts:3). Mend it.',
    ],
    [
      "warn",
      { is: "rule.doubtful", where: 'rule "b"', kind: "setting", file: "/c.ts" },
      'rule "b" is odd. Look.',
    ],
  ]);
});

test("a file that others can come at is a line of its own, with what to do", () => {
  const problem: ConfigProblem = { where: "/c/.env", message: "can be read", hint: "chmod 600" };
  expect(told((log) => logExposure([problem], log))).toEqual([
    [
      "warn",
      { is: "file.exposed", file: "/c/.env", hint: "chmod 600" },
      "/c/.env can be read. chmod 600",
    ],
  ]);
});
