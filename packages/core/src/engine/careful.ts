import type { Action } from "../actions/action.ts";
import type { Call } from "../actions/perform.ts";
import type { Plugins } from "../actions/plugins.ts";
import type { Journal, Ports } from "../ports.ts";
import type { Attempt } from "./attempt.ts";
import { policyOf } from "./counting.ts";
import { doubtIn, lookUp, risk } from "./doubt.ts";
import { insist } from "./insist.ts";

/** Does something within the time limit of the action. */
export type Limited = (work: (signal: AbortSignal) => unknown) => Promise<unknown>;

/** Marks a step, so that after a crash it is known that it may have been done. */
export type Mark = (attempt: Attempt, step: string, since?: number) => Promise<void>;

export function createMark(journal: Journal, ports: Ports): Mark {
  return async ({ run, context: { signal } }, step, since) => {
    await insist(() => journal.begin(run.id, step, since), ports, signal);
    signal.throwIfAborted();
  };
}

/**
 * Carries out a call that must not be done twice, or of which an earlier attempt left open whether
 * it was: looks that up first, and sees to it that this attempt leaves no less behind.
 */
export function createCareful(
  { plugins, mark }: { readonly plugins: Plugins; readonly mark: Mark },
  ports: Ports,
): (attempt: Attempt, action: Action<never>, call: Call, limited: Limited) => Promise<unknown> {
  return async (attempt, action, call, limited) => {
    const { work, unresolved } = attempt;
    const { step } = action;
    const policy = policyOf(action, work, plugins);
    if (unresolved?.step === step) {
      const found = await lookUp(attempt, unresolved, call, policy, (find) =>
        limited((signal) => find(signal, unresolved.since)),
      );
      if (found !== undefined) return found.result;
    }
    const perform = (): Promise<unknown> => limited((signal) => call.perform(signal));
    const doubt = doubtIn(attempt, step, call, policy, ports.clock.now());
    if (doubt === undefined) return perform();
    await mark(attempt, step, doubt === "unknowable" ? undefined : doubt.since);
    return risk(attempt, doubt, perform);
  };
}
