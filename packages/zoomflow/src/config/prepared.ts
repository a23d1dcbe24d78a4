import type { RevisionOptions } from "@zoomflow/core/engine";

import type { CheckedConfig } from "./check.ts";
import { codeOf } from "./code.ts";
import type { LoadedConfig } from "./load.ts";
import { readOwnFiles } from "./own-files.ts";
import type { ConfigProblem } from "./problem.ts";

/** A config that was found sound, as it is read at one moment. */
export interface Prepared {
  readonly loaded: LoadedConfig;
  readonly checked: CheckedConfig;
  /** What it runs in spite of. */
  readonly problems: readonly ConfigProblem[];
}

/** What of a config its rules and plugins are. */
export function revisionOf({ loaded, checked }: Prepared, dryRun: boolean): RevisionOptions {
  return {
    rules: checked.rules,
    setAside: checked.setAside,
    // What is not carried out needs no service to be set up.
    plugins: dryRun ? [] : checked.plugins,
    ...codeOf(readOwnFiles(loaded.file)),
  };
}
