import type { Journal, Ports } from "../ports.ts";
import { type Attempt, jsonOf } from "./attempt.ts";
import { insist } from "./insist.ts";

/** What a step gave, and what it says of itself for people. */
export interface Described {
  readonly result: unknown;
  readonly summary: string | undefined;
  /** Whose action it was. */
  readonly by?: { readonly plugin: string; readonly action: string };
}

/**
 * Does the work of a step unless an earlier attempt has finished it, and keeps its result.
 *
 * @param how.within the step that this one is a part of
 * @param how.last nothing follows but the end of the run, and it is written down with that
 */
export type Step = (
  attempt: Attempt,
  name: string,
  work: () => Promise<Described>,
  how?: { readonly within?: string | undefined; readonly last?: boolean },
) => Promise<unknown>;

export function createStep(journal: Journal, ports: Ports): Step {
  return async (attempt, name, work, { within, last = false } = {}) => {
    const { signal } = attempt.context;
    signal.throwIfAborted(); // an attempt that is over begins nothing more
    if (Object.hasOwn(attempt.steps, name)) return attempt.steps[name];
    const began = ports.clock.monotonic();
    const { result, summary, by } = await work();
    signal.throwIfAborted(); // over: the run may be another attempt's by now
    const json = jsonOf(result);
    const { id } = attempt.run;
    if (last) attempt.last = { step: name, result: json };
    else {
      // Later steps see the same whether or not there was a crash.
      const kept: unknown = JSON.parse(json);
      attempt.steps[name] = kept;
      await insist(() => journal.keepStep(id, name, kept, within), ports, signal);
    }
    ports.observe({
      is: "step.done",
      ...attempt.of,
      step: name,
      ms: ports.clock.monotonic() - began,
      by,
      summary,
    });
    return attempt.steps[name];
  };
}
