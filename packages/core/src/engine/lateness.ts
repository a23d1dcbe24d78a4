import { occurredAt } from "../events/occurred-at.ts";
import { tooOld } from "../runs/age.ts";
import type { Dropped } from "../runs/policy.ts";
import type { Run } from "../runs/run.ts";
import type { Work } from "../runs/work.ts";

/**
 * Why a run that has waited comes too late to be begun. What a person asked for again was judged by
 * its age when it was asked for.
 */
export function lateness(run: Run, { maxAge }: Work, now: number): Dropped | undefined {
  if (maxAge === undefined || run.attempts > 0 || run.source === "replay") return undefined;
  if (run.waits === true || run.doubt !== undefined || Object.keys(run.steps).length > 0)
    return undefined;
  return tooOld(maxAge, occurredAt(run.event, run.receivedAt), now);
}
