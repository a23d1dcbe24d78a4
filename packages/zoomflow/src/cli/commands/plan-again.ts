import { type AnyEvent, type MatchContext, messageOf, ZoomflowError } from "@zoomflow/core";
import {
  type CompiledRule,
  compileRule,
  createPlan,
  entityOf,
  type ExplainOptions,
  type Gates,
  gatesOf,
  type Planned,
} from "@zoomflow/core/engine";

import { rulesIn } from "../../config/check-rules.ts";
import type { LoadedConfig } from "../../config/load.ts";
import { configError, isError } from "../../config/problem.ts";
import type { StoredEvent } from "../../journal/stored.ts";
import { type Looked, type Verdict, verdictsOn } from "../../verdicts.ts";
import type { Awaiting } from "../format-trace.ts";
import { awaitsOf, type WindowAt } from "./awaits.ts";

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
  /** What rules on several events remember under the key of this one. */
  awaits(event: StoredEvent, windowAt: WindowAt): readonly Awaiting[];
}

/** @throws ZoomflowError `ZF_CONFIG_INVALID` when the rules are not sound; the rest of the config need not be */
export function lookAgain({ config, file }: LoadedConfig, now: number): SecondLook {
  const { rules, problems } = rulesIn(config, { carriesOut: false });
  if (problems.some(isError)) throw configError(file, problems);
  const compiled = rules.map(compileRule);
  const planOf = createPlan(compiled, { dryRun: false, guard: (_, work) => work() });

  const gates = gatesOf(compiled, false);

  return {
    awaits: ({ body }, windowAt) => awaitsOf(JSON.parse(body) as AnyEvent, gates, windowAt),
    rules: compiled.map(({ id }) => id),
    compiled,
    plan(stored, source, at = now) {
      const { body, receivedAt, rule } = stored;
      const event = JSON.parse(body) as AnyEvent;
      const context = { now: new Date(at), source: { name: source, receivedAt } };
      if (rule === undefined) return planOf(event, entityOf(event), context);
      return planOwn({ ...stored, rule }, event, context, { compiled, gates });
    },
    verdicts: (looked, options) => verdictsOn(compiled, looked, options),
  };
}

/** @throws ZoomflowError `ZF_USAGE` for a rule that is none of these */
export function checkRule(rule: string | undefined, rules: readonly string[]): void {
  if (rule === undefined || rules.includes(rule)) return;
  throw new ZoomflowError("ZF_USAGE", `the config has no rule "${rule}"`, {
    hint: `It has ${rules.join(", ") || "none"}.`,
  });
}

/** What its rule makes of an event that was composed for it. */
function planOwn(
  { rule, source, entity = "" }: StoredEvent & { readonly rule: string },
  event: AnyEvent,
  context: MatchContext,
  { compiled, gates }: { readonly compiled: readonly CompiledRule[]; readonly gates: Gates },
): Planned {
  const gate = gates.get(rule);
  const follows = compiled.some(({ work }) => work.onFailure?.rule === rule);
  try {
    // What is done about a failure asks nothing of it; nor does a batch, whose events were asked.
    if (follows) return { runs: [{ rule, lane: undefined, skip: false }], failures: [] };
    if (source === "batch")
      return { runs: gate === undefined ? [] : [gate.draft(entity)], failures: [] };
    const asked = gate?.ask(event, entity, context);
    return { runs: asked === undefined ? [] : [asked.draft], failures: [] };
  } catch (thrown) {
    const message = `rule "${rule}" threw while it looked at an event: ${messageOf(thrown)}`;
    const error = new ZoomflowError("ZF_RULE_FAILED", message, { cause: thrown });
    return { runs: [], failures: [{ rule, error }] };
  }
}
