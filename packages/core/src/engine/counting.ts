import type { Action } from "../actions/action.ts";
import type { Plugins } from "../actions/plugins.ts";
import type { Journal } from "../ports.ts";
import { compileRetry, type RetryPolicy, type RetrySpec } from "../runs/retry.ts";
import type { Counting, Run } from "../runs/run.ts";
import type { Work } from "../runs/work.ts";

/** The policy of a step: that of its call, of its rule, of its action, or the default, in this order. */
export function policyOf(action: Action<never>, work: Work, plugins: Plugins): RetryPolicy {
  return ownPolicyOf(action, work, plugins) ?? work.retry;
}

/** How the failure of a step counts; undefined where the rule counts the failures of all its steps. */
export function countingOf(
  step: string | undefined,
  work: Work,
  plugins: Plugins,
): Counting | undefined {
  const own = new Map<string, RetryPolicy>();
  for (const action of work.actions) {
    const policy = ownPolicyOf(action, work, plugins);
    if (policy !== undefined) own.set(action.step, policy);
  }
  const policy = step === undefined ? undefined : own.get(step);
  if (step !== undefined && policy !== undefined) return { policy, only: [step] };
  return own.size === 0 ? undefined : { policy: work.retry, except: [...own.keys()] };
}

/** The number of a run's attempt as its policy counts it, from 1. */
export async function tryOf(run: Run, counting: Counting, journal: Journal): Promise<number> {
  const number = run.attempts + 1;
  if ("only" in counting) return 1 + (await journal.failures(run.id, counting.only));
  return number - (await journal.failures(run.id, counting.except));
}

function ownPolicyOf(
  action: Action<never>,
  { ownRetry }: Work,
  plugins: Plugins,
): RetryPolicy | undefined {
  const given = action.retry ?? (ownRetry ? undefined : plugins.retryOf(action));
  if (given === undefined) return undefined;
  return given === false ? ONCE : compiled(given);
}

const ONCE = compileRetry(false);
const policies = new WeakMap<RetrySpec, RetryPolicy>();

/** A spec stands in the config, and is asked for with every call of its step. */
function compiled(spec: RetrySpec): RetryPolicy {
  let policy = policies.get(spec);
  if (policy === undefined) policies.set(spec, (policy = compileRetry(spec)));
  return policy;
}
