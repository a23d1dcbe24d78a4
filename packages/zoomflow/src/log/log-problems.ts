import type { Log } from "@zoomflow/core/ports";

import { type ConfigProblem, listed } from "../config/problem.ts";

/** One line for each problem in spite of which the rest runs. */
export function logProblems(file: string, problems: readonly ConfigProblem[], log: Log): void {
  for (const problem of problems) {
    const { severity, ...fields } = listed(file, problem);
    const { where, message, file: place, line, hint } = fields;
    const at = line === undefined ? "" : ` (${place}:${line})`;
    const told = `${where} ${message}${at}`;
    if (severity === "error")
      log.error({ is: "rule.set-aside", ...fields }, `set aside: ${told}. ${hint}`);
    else log.warn({ is: "rule.doubtful", ...fields }, `${told}. ${hint}`);
  }
}
