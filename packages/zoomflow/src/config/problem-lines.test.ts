import { expect, test } from "vitest";

import { problemLines, type ToldProblem } from "./problem-lines.ts";

const problem = (message: string, place: Partial<ToldProblem>): ToldProblem => ({
  where: "rule",
  severity: "error",
  message,
  hint: "",
  file: "/flow/zoomflow.config.ts",
  ...place,
});

test("problems are told from the top of a file to its end, whoever found them", () => {
  const text = problemLines("/flow/zoomflow.config.ts", [
    problem("late", { line: 20 }),
    problem("by tsc", { line: 9, column: 4 }),
    problem("elsewhere", { file: "/flow/rules.ts", line: 1 }),
    problem("early", { line: 9 }),
    problem("of no line", {}),
    problem("late too", { line: 20 }),
  ]);
  const told = [...text.matchAll(/rule: (.*)/g)].map(([, message]) => message);
  expect(told).toEqual(["of no line", "early", "by tsc", "late", "late too", "elsewhere"]);
});
