import type { AnyEvent } from "@zoomflow/core";
import {
  type CompiledRule,
  compileRule,
  createPlan,
  entityOf,
  matches,
  type Planned,
} from "@zoomflow/core/engine";

import { rulesIn } from "../../config/check.ts";
import type { LoadedConfig } from "../../config/load.ts";
import { configError } from "../../config/problem.ts";
import type { StoredEvent } from "../../journal/stored.ts";
import type { Verdict } from "../format-trace.ts";

/** What the rules of a config make of events that came earlier. */
export interface SecondLook {
  readonly rules: readonly string[];
  /** The runs that the event asks for now. `source` is what conditions are told of where it comes from. */
  plan(event: StoredEvent, source: string): Planned;
  /** One for each rule, in the order of the config. */
  verdicts(event: StoredEvent): readonly Verdict[];
}

/** @throws ZoomflowError `ZF_CONFIG_INVALID` when the rules are not sound; the rest of the config need not be */
export function lookAgain({ config, file }: LoadedConfig, now: number): SecondLook {
  const { rules, problems } = rulesIn(config);
  if (problems.length > 0) throw configError(file, problems);
  const compiled = rules.map(compileRule);
  const planOf = createPlan(compiled, { dryRun: false, guard: (_, work) => work() });

  const plan: SecondLook["plan"] = ({ body, receivedAt }, source) => {
    const event = JSON.parse(body) as AnyEvent;
    const context = { now: new Date(now), source: { name: source, receivedAt } };
    return planOf(event, entityOf(event), context);
  };

  return {
    rules: compiled.map(({ id }) => id),
    plan,
    verdicts(event) {
      const planned = plan(event, event.source);
      return compiled.map((rule) => verdictOf(rule, event.name, planned));
    },
  };
}

function verdictOf(
  { id: rule, enabled, patterns }: CompiledRule,
  name: string,
  { runs, failures }: Planned,
): Verdict {
  if (!patterns.some((pattern) => matches(pattern, name)))
    return { rule, verdict: "is for other events" };
  if (!enabled) return { rule, verdict: "is off" };
  const failure = failures.find((one) => one.rule === rule);
  if (failure !== undefined) return { rule, verdict: "throws", message: failure.error.message };
  return { rule, verdict: runs.some((run) => run.rule === rule) ? "takes it" : "does not take it" };
}
