import type { Log } from "@zoomflow/core/ports";
import type { Acted } from "@zoomflow/page/contract";

import { createEditor } from "../journal/editor.ts";
import { openExisting } from "../journal/existing.ts";
import { BUSY_MS, waitWhenBusy } from "../journal/sqlite.ts";

/** What can be done about runs that wait for a person. */
export type PageVerb = "retry" | "drop";

const DONE = { retry: "retried", drop: "dropped" } as const;

/**
 * Retries or drops those of these runs that are dead or uncertain, as `zoomflow dead` does: beside the
 * runner, which notices it as it notices the command. Told in the log.
 *
 * @throws ZoomflowError `ZF_JOURNAL_…`
 */
export function actOnRuns(
  verb: PageVerb,
  runs: readonly string[],
  { file, peer, now, log }: ActionParts,
): Acted {
  const database = openExisting(file, "edit");
  try {
    waitWhenBusy(database, BUSY_MS);
    const done = createEditor(database, now).changeThose(verb, runs);
    if (done.length > 0)
      log.info(
        { is: `page.${DONE[verb]}`, runs: done, peer },
        `${done.length} ${done.length === 1 ? "run" : "runs"} ${DONE[verb]} on the page`,
      );
    return { done, left: [...new Set(runs)].filter((run) => !done.includes(run)) };
  } finally {
    database.close();
  }
}

export interface ActionParts {
  readonly file: string;
  /** From where it was asked for. */
  readonly peer: string;
  readonly now: () => number;
  readonly log: Log;
}
