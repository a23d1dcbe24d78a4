import { type AnyEvent, ZoomflowError } from "@zoomflow/core";
import {
  type CompiledRule,
  compileRule,
  createPlan,
  entityOf,
  type Explanation,
  type ExplainOptions,
  explainRule,
  type Planned,
  sentenceOf,
} from "@zoomflow/core/engine";

import { rulesIn } from "../../config/check-rules.ts";
import type { LoadedConfig } from "../../config/load.ts";
import { configError, isError } from "../../config/problem.ts";
import type { StoredEvent } from "../../journal/stored.ts";
import type { Verdict } from "../format-verdicts.ts";

/** An event and how it came. */
export interface Looked {
  readonly event: AnyEvent;
  readonly source: string;
  /** Wall-clock milliseconds. */
  readonly receivedAt: number;
}

/** What the rules of a config make of events that came earlier. */
export interface SecondLook {
  readonly rules: readonly string[];
  readonly compiled: readonly CompiledRule[];
  /**
   * The runs that the event asks for now. `source` is what conditions are told of where it comes
   * from, and `at` when it is, in wall-clock milliseconds. Default: now.
   */
  plan(event: StoredEvent, source: string, at?: number): Planned;
  /** One for each rule, in the order of the config: as of when the event came. */
  verdicts(looked: Looked, options?: ExplainOptions): readonly Verdict[];
}

/** @throws ZoomflowError `ZF_CONFIG_INVALID` when the rules are not sound; the rest of the config need not be */
export function lookAgain({ config, file }: LoadedConfig, now: number): SecondLook {
  const { rules, problems } = rulesIn(config, { carriesOut: false });
  if (problems.some(isError)) throw configError(file, problems);
  const compiled = rules.map(compileRule);
  const planOf = createPlan(compiled, { dryRun: false, guard: (_, work) => work() });

  return {
    rules: compiled.map(({ id }) => id),
    compiled,
    plan({ body, receivedAt }, source, at = now) {
      const event = JSON.parse(body) as AnyEvent;
      const context = { now: new Date(at), source: { name: source, receivedAt } };
      return planOf(event, entityOf(event), context);
    },
    verdicts({ event, source, receivedAt }, options) {
      const context = { now: new Date(receivedAt), source: { name: source, receivedAt } };
      return compiled.map((rule) => verdictOf(rule.id, explainRule(rule, event, context, options)));
    },
  };
}

/** @throws ZoomflowError `ZF_USAGE` for a rule that is none of these */
export function checkRule(rule: string | undefined, rules: readonly string[]): void {
  if (rule === undefined || rules.includes(rule)) return;
  throw new ZoomflowError("ZF_USAGE", `the config has no rule "${rule}"`, {
    hint: `It has ${rules.join(", ") || "none"}.`,
  });
}

function verdictOf(rule: string, explanation: Explanation): Verdict {
  switch (explanation.is) {
    case "matched":
      return { rule, verdict: "takes it" };
    case "disabled":
      return { rule, verdict: "is off" };
    case "other-event":
      return { rule, verdict: "is for other events", events: explanation.patterns };
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
