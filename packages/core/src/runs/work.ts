import type { Action } from "../actions/action.ts";
import type { Context } from "../actions/context.ts";
import type { Steps } from "../actions/steps.ts";
import type { RetryPolicy } from "./settle.ts";

/** What a rule does with an event, ready to be carried out: all texts parsed, all defaults applied. */
export interface Work {
  readonly rule: string;
  /** Carried out in order; their step names differ. */
  readonly actions: readonly Action<never>[];
  readonly run:
    | ((event: never, context: Context & { readonly step: Steps }) => unknown)
    | undefined;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  /** How many runs of the rule may go at once. */
  readonly concurrency: number;
}
