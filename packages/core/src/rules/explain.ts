import type { MatchContext } from "../actions/context.ts";
import { messageOf, type ZoomflowError } from "../errors.ts";
import { entityOf } from "../events/identity.ts";
import type { AnyEvent } from "../ports.ts";
import type { Dropped } from "../runs/policy.ts";
import { ageOf, keyOf } from "./ask.ts";
import type { CompiledRule } from "./compile.ts";
import { matches } from "./pattern.ts";
import { failureOf } from "./plan.ts";
import { explainCondition, type ExplainOptions } from "./when/explain.ts";
import { type Failure, sentenceOf } from "./when/failure.ts";
import { either } from "./when/shown.ts";

/** What a rule makes of an event, and why. */
export type Explanation =
  | { readonly is: "matched" }
  /** Its trigger is made of several events, of which this may be one. */
  | { readonly is: "remembered" }
  /** It takes it, but too late for its `maxAge`. */
  | { readonly is: "too-old"; readonly dropped: Dropped }
  /** Its trigger names other events. */
  | { readonly is: "other-event"; readonly patterns: readonly string[] }
  | { readonly is: "disabled" }
  /** The first condition of its `when` that does not hold. */
  | { readonly is: "unmet"; readonly failure: Failure }
  /** Code of its author failed. */
  | { readonly is: "threw"; readonly error: ZoomflowError };

/**
 * Why a rule does, or does not, take an event: in the order in which it is looked at. Runs the code
 * that the rule has in `when` and `key`, and never throws what that throws.
 *
 * @param context as of when it is asked: to explain the past, give the time at which the event came
 */
export function explainRule(
  rule: CompiledRule,
  event: AnyEvent,
  context: MatchContext,
  options: ExplainOptions = {},
): Explanation {
  const { patterns } = rule;
  if (!patterns.some((pattern) => matches(pattern, event.event)))
    return { is: "other-event", patterns };
  if (!rule.enabled) return { is: "disabled" };
  const { correlation } = rule;
  if (correlation === undefined) return explainTaking(rule, event, context, options);
  try {
    const key = correlation.correlator.keyOf(event);
    return key === undefined ? { is: "other-event", patterns } : { is: "remembered" };
  } catch (thrown) {
    return { is: "threw", error: failureOf(rule.id, thrown) };
  }
}

/** The same of an event that was composed for the rule of that name. */
export function explainComposed(
  rule: CompiledRule,
  composedFor: string,
  event: AnyEvent,
  context: MatchContext,
  options: ExplainOptions = {},
): Explanation {
  if (rule.id !== composedFor) return { is: "other-event", patterns: rule.patterns };
  if (!rule.enabled) return { is: "disabled" };
  // The events of a batch were looked at one by one.
  if (rule.correlation === undefined) return { is: "matched" };
  return explainTaking(rule, event, context, options);
}

function explainTaking(
  rule: CompiledRule,
  event: AnyEvent,
  context: MatchContext,
  options: ExplainOptions,
): Explanation {
  try {
    const failure = explainCondition(rule.when, event, context, options);
    if (failure !== undefined) return { is: "unmet", failure };
    keyOf(rule, event, entityOf(event));
    const dropped = ageOf(rule, event, context);
    return dropped === undefined ? { is: "matched" } : { is: "too-old", dropped };
  } catch (thrown) {
    return { is: "threw", error: failureOf(rule.id, thrown) };
  }
}

/** An explanation in one sentence for a person, without a full stop. */
export function describeExplanation(explanation: Explanation): string {
  switch (explanation.is) {
    case "matched":
      return "takes it";
    case "remembered":
      return "looks at it: several events make its trigger";
    case "too-old":
      return `takes it too late: ${explanation.dropped.reason}`;
    case "other-event":
      // A schedule goes by none.
      return explanation.patterns.length === 0
        ? "is for times, not for events"
        : `is for other events: ${either(explanation.patterns)}`;
    case "disabled":
      return "is off";
    case "unmet":
      return `does not take it: ${sentenceOf(explanation.failure)}`;
    case "threw":
      return `throws: ${messageOf(explanation.error)}`;
    default:
      return explanation satisfies never;
  }
}
