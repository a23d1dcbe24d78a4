import type { MatchContext } from "../actions/context.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../ports.ts";
import type { RunDraft } from "../runs/run.ts";
import { indexRules } from "./candidates.ts";
import type { CompiledRule } from "./compile.ts";

/** The runs that an event asks for, and the rules whose own code failed on it. */
export interface Planned {
  readonly runs: readonly RunDraft[];
  readonly failures: readonly { readonly rule: string; readonly error: ZoomflowError }[];
}

export type Plan = (event: AnyEvent, entity: string | undefined, context: MatchContext) => Planned;

export interface PlanOptions {
  /** Runs that are only written down. */
  readonly dryRun: boolean;
  /** Runs a rule's own code so that what it does later is traced back to it. */
  readonly guard: <T>(culprit: string, work: () => T) => T;
}

/** Indexes the rules, so that an event costs no more than those that could take it. */
export function createPlan(rules: readonly CompiledRule[], options: PlanOptions): Plan {
  const candidates = indexRules(rules.filter((rule) => rule.enabled));
  return (event, entity, context) => {
    const runs: RunDraft[] = [];
    const failures: { rule: string; error: ZoomflowError }[] = [];
    for (const { rule } of candidates(event)) {
      try {
        const look = (): RunDraft | undefined =>
          draftOf(rule, event, entity, context, options.dryRun);
        const run = rule.hasCode ? options.guard(`rule "${rule.id}"`, look) : look();
        if (run !== undefined) runs.push(run);
      } catch (thrown) {
        failures.push({ rule: rule.id, error: failureOf(rule.id, thrown) });
      }
    }
    return { runs, failures };
  };
}

function draftOf(
  rule: CompiledRule,
  event: AnyEvent,
  entity: string | undefined,
  context: MatchContext,
  skip: boolean,
): RunDraft | undefined {
  if (!rule.condition(event, context)) return undefined;
  const draft: RunDraft = { rule: rule.id, lane: laneOf(rule, event, entity), skip };
  const { selective: mode, perKey: width } = rule;
  // What goes by itself, or is not carried out, has nothing to do with others.
  if (draft.lane === undefined || skip) return draft;
  if (mode !== undefined) return { ...draft, mode };
  return width === 1 ? draft : { ...draft, width };
}

/** @throws TypeError for a key that is no text, and whatever the rule's own code throws */
export function laneOf(
  rule: CompiledRule,
  event: AnyEvent,
  entity: string | undefined,
): string | undefined {
  if (rule.perKey === Number.POSITIVE_INFINITY) return undefined;
  const key = rule.key === undefined ? entity : rule.key(event);
  if (key === undefined || key === null) return undefined;
  if (typeof key !== "string" && typeof key !== "number")
    throw new TypeError(`\`key\` must give a text, not a value of type ${typeof key}`);
  return `${rule.id}\n${key}`;
}

export function failureOf(rule: string, thrown: unknown): ZoomflowError {
  const message = `rule "${rule}" threw while it looked at an event: ${messageOf(thrown)}`;
  return new ZoomflowError("ZF_RULE_FAILED", message, { cause: thrown });
}
