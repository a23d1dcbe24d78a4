import type { Log } from "@zoomflow/core/ports";

import { type ConfigProblem, listed } from "../config/problem.ts";

/** One line for each file that others on the machine can come at. */
export function logExposure(problems: readonly ConfigProblem[], log: Log): void {
  for (const { where, message, hint } of problems)
    log.warn({ is: "file.exposed", file: where, hint }, `${where} ${message}. ${hint ?? ""}`);
}

/** One line for each problem in spite of which the rest runs. */
export function logProblems(file: string, problems: readonly ConfigProblem[], log: Log): void {
  for (const problem of problems) {
    const { severity, message, hint, ...fields } = listed(file, problem);
    const at = fields.line === undefined ? "" : ` (${fields.file}:${fields.line})`;
    const told = `${fields.where} ${message}${at}. ${hint}`;
    if (severity === "error") log.error({ is: "rule.set-aside", ...fields }, `set aside: ${told}`);
    else log.warn({ is: "rule.doubtful", ...fields }, told);
  }
}
