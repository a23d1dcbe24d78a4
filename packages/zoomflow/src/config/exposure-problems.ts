import { join } from "node:path";

import { exposedAmong, privateFiles } from "../exposure.ts";
import type { CheckedConfig } from "./check.ts";
import type { ConfigProblem } from "./problem.ts";

/**
 * A warning for each file of a runner that others on the machine can come at. Of a config that is not
 * sound only `.env` is known.
 */
export function exposureProblems(
  directory: string,
  checked: CheckedConfig | undefined,
): readonly ConfigProblem[] {
  return exposedAmong(filesOf(directory, checked)).map(({ file, mode, cure }) => ({
    where: file,
    message: `can be read or changed by others on this machine (mode ${mode})`,
    severity: "warning",
    hint: `It holds secrets, or what is known of people: ${cure}`,
  }));
}

function filesOf(directory: string, checked: CheckedConfig | undefined): readonly string[] {
  if (checked === undefined) return [join(directory, ".env")];
  const { dataDirectory, journal, logs } = checked;
  return privateFiles({ directory, dataDirectory, journal: journal.file, log: logs.file });
}
