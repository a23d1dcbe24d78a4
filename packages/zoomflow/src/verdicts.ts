import type { AnyEvent } from "@zoomflow/core";
import {
  type CompiledRule,
  type Explanation,
  type ExplainOptions,
  explainComposed,
  explainRule,
  type Failure,
  sentenceOf,
} from "@zoomflow/core/engine";

/** An event and how it came. */
export interface Looked {
  readonly event: AnyEvent;
  readonly source: string;
  /** Wall-clock milliseconds. */
  readonly receivedAt: number;
  /** The rule it was composed for, if it is an event of zoomflow's own. */
  readonly rule?: string | undefined;
}

/** What a rule of the config, as it is now, makes of an event. */
export interface Verdict {
  readonly rule: string;
  readonly verdict:
    | "takes it"
    | "takes it too late"
    /** Its trigger is made of several events, of which this may be one. */
    | "looks at it"
    | "does not take it"
    | "throws"
    | "is off"
    | "is for other events"
    /** A schedule goes by none. */
    | "is for times, not for events";
  /** What it threw, or what its condition lacked. */
  readonly message?: string;
  /** The first condition that did not hold. */
  readonly failure?: Failure;
  /** The events it is for. */
  readonly events?: readonly string[];
}

/** One for each rule, in their order: as of when the event came. Runs the code of their conditions. */
export function verdictsOn(
  rules: readonly CompiledRule[],
  { event, source, receivedAt, rule: own }: Looked,
  options?: ExplainOptions,
): readonly Verdict[] {
  const context = { now: new Date(receivedAt), source: { name: source, receivedAt } };
  const explain = (rule: CompiledRule): Explanation =>
    own === undefined
      ? explainRule(rule, event, context, options)
      : explainComposed(rule, own, event, context, options);
  return rules.map((rule) => verdictOf(rule.id, explain(rule)));
}

function verdictOf(rule: string, explanation: Explanation): Verdict {
  switch (explanation.is) {
    case "matched":
      return { rule, verdict: "takes it" };
    case "remembered":
      return { rule, verdict: "looks at it" };
    case "too-old":
      return { rule, verdict: "takes it too late", message: explanation.dropped.reason };
    case "disabled":
      return { rule, verdict: "is off" };
    case "other-event":
      return explanation.patterns.length === 0
        ? { rule, verdict: "is for times, not for events" }
        : { rule, verdict: "is for other events", events: explanation.patterns };
    case "threw":
      return { rule, verdict: "throws", message: explanation.error.message };
    case "unmet": {
      const { failure } = explanation;
      return { rule, verdict: "does not take it", message: sentenceOf(failure), failure };
    }
    default:
      return explanation satisfies never;
  }
}

const HIDDEN = "[hidden]";

/** Why a condition does not hold, without what was found: what the rule wants is in the config. */
export function sentenceWithoutValues(failure: Failure): string {
  return sentenceOf(withoutValues(failure));
}

function withoutValues(failure: Failure): Failure {
  switch (failure.is) {
    case "value":
      return { ...failure, found: HIDDEN };
    case "none-holds":
      return { ...failure, branches: failure.branches.map(withoutValues) };
    case "no-item":
      return failure.nearest === undefined
        ? failure
        : { ...failure, nearest: withoutValues(failure.nearest) };
    case "item":
      return failure.why === undefined ? failure : { ...failure, why: withoutValues(failure.why) };
    case "code":
      return failure;
    default:
      return failure satisfies never;
  }
}
