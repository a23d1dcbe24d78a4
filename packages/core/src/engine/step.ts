import type { Journal, Ports } from "../ports.ts";
import { type Attempt, plain } from "./attempt.ts";
import { insist } from "./insist.ts";

/** What a step gave, and what it says of itself for people. */
export interface Described {
  readonly result: unknown;
  readonly summary: string | undefined;
}

/**
 * Does the work of a step unless an earlier attempt has finished it, and keeps its result.
 *
 * @param how.within the step that this one is a part of
 * @param how.last nothing follows but the end of the run, which is written after it all the same
 */
export type Step = (
  attempt: Attempt,
  name: string,
  work: () => Promise<Described>,
  how?: { readonly within?: string; readonly last?: boolean },
) => Promise<unknown>;

export function createStep(journal: Journal, ports: Ports): Step {
  return async (attempt, name, work, { within, last = false } = {}) => {
    const { signal } = attempt.context;
    signal.throwIfAborted(); // an attempt that is over begins nothing more
    if (Object.hasOwn(attempt.steps, name)) return attempt.steps[name];
    const began = ports.clock.monotonic();
    const { result, summary } = await work();
    signal.throwIfAborted(); // over: the run may be another attempt's by now
    const kept = plain(result);
    attempt.steps[name] = kept;
    const { id, rule } = attempt.run;
    const keep = (): Promise<void> => journal.keepStep(id, name, kept, within);
    // The end of the run goes into the same transaction, and is insisted on.
    if (last) keep().catch(() => {});
    else await insist(keep, ports, signal);
    ports.observe({
      is: "step.done",
      run: id,
      rule,
      step: name,
      ms: ports.clock.monotonic() - began,
      summary,
    });
    return kept;
  };
}
