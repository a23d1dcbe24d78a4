import type { Action } from "../actions/action.ts";
import type { Context } from "../actions/context.ts";
import type { Steps } from "../actions/steps.ts";
import type { MaxAge } from "./age.ts";
import type { RetryPolicy } from "./retry.ts";

/** What a rule does with an event, ready to be carried out: all texts parsed, all defaults applied. */
export interface Work {
  readonly rule: string;
  /** Carried out in order; their step names differ. */
  readonly actions: readonly Action<never>[];
  readonly run:
    | ((event: never, context: Context<never> & { readonly step: Steps }) => unknown)
    | undefined;
  readonly timeoutMs: number;
  /** For what has no policy of its own. */
  readonly retry: RetryPolicy;
  /** Whether the rule says so itself; where it does not, an action's own policy comes first. */
  readonly ownRetry: boolean;
  /** How many runs of the rule may go at once. */
  readonly concurrency: number;
  /** What its functions are given, where that is not simply the event of the run. */
  readonly subject?: "batch" | "failure";
  /** What to do when a run is dead. */
  readonly onFailure?: Work;
  /** How old its event may be when its first attempt begins. */
  readonly maxAge?: MaxAge;
  /** Whether a newer run of the same key breaks off the one that is under way. */
  readonly restarts: boolean;
}
