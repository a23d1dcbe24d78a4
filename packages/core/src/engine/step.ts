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
 * @param within the step that this one is a part of
 */
export type Step = (
  attempt: Attempt,
  name: string,
  work: () => Promise<Described>,
  within?: string,
) => Promise<unknown>;

export function createStep(journal: Journal, ports: Ports): Step {
  return async (attempt, name, work, within) => {
    const { signal } = attempt.context;
    signal.throwIfAborted(); // an attempt that is over begins nothing more
    if (Object.hasOwn(attempt.steps, name)) return attempt.steps[name];
    const began = ports.clock.monotonic();
    const { result, summary } = await work();
    signal.throwIfAborted(); // over: the run may be another attempt's by now
    const kept = plain(result);
    attempt.steps[name] = kept;
    const { id, rule } = attempt.run;
    await insist(() => journal.keepStep(id, name, kept, within), ports, signal);
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
