import type { Journal } from "../ports.ts";
import type { Recorder } from "./intake.ts";
import type { Tenure } from "./tenure.ts";
import type { Waiters } from "./waiters.ts";

/** The journal as intake sees it: who waits for an event is told, and who must no longer is forgotten. */
export function createRecorder(
  { durable, gaps }: Pick<Journal, "durable" | "gaps">,
  waiters: Pick<Waiters, "record">,
  tenure: Pick<Tenure, "forget">,
): Recorder {
  return {
    durable,
    gaps,
    async record(entries) {
      const recorded = await waiters.record(entries);
      for (const result of recorded)
        if (typeof result === "object") for (const { run } of result.dropped) tenure.forget(run);
      return recorded;
    },
  };
}
