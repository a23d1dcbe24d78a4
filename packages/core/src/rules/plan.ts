import type { MatchContext } from "../actions/context.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import { occurredAt } from "../events/occurred-at.ts";
import type { AnyEvent, Hash } from "../ports.ts";
import type { RunDraft } from "../runs/run.ts";
import type { Correlation } from "../windows/correlation.ts";
import type { Gate, Gates } from "../windows/gate.ts";
import { createPassage, type Crossing } from "../windows/passage.ts";
import type { Through } from "../windows/store.ts";
import { ageOf, draftOf, keyOf } from "./ask.ts";
import { indexRules } from "./candidates.ts";
import type { CompiledRule } from "./compile.ts";

/** The runs that an event asks for, and the rules whose own code failed on it. */
export interface Planned {
  readonly runs: readonly RunDraft[];
  /** Takes it through the windows of rules, in the transaction that records it. Undefined: no need. */
  readonly through?: Through;
  readonly failures: readonly { readonly rule: string; readonly error: ZoomflowError }[];
}

export type Plan = (event: AnyEvent, entity: string | undefined, context: MatchContext) => Planned;

export interface PlanOptions {
  /** Runs that are only written down. */
  readonly dryRun: boolean;
  /** Runs a rule's own code so that what it does later is traced back to it. */
  readonly guard: <T>(culprit: string, work: () => T) => T;
  /** Left out: each event is looked at by itself, as if rules remembered nothing. */
  readonly windows?: PlannedWindows;
}

export interface PlannedWindows {
  readonly gates: Gates;
  readonly hash: Hash;
  /** The due clock. */
  readonly now: () => number;
}

/** Indexes the rules, so that an event costs no more than those that could take it. */
export function createPlan(rules: readonly CompiledRule[], options: PlanOptions): Plan {
  const candidates = indexRules(rules.filter((rule) => rule.enabled));
  const { dryRun, guard, windows } = options;

  const look = (rule: CompiledRule, asking: Asking): RunDraft | Crossing | undefined => {
    const { event, entity, context } = asking;
    const gate = rule.windowed ? windows?.gates.get(rule.id) : undefined;
    if (rule.correlation !== undefined) return correlate(rule.correlation, gate, event);
    if (!rule.condition(event, context)) return undefined;
    const key = keyOf(rule, event, entity);
    const dropped = ageOf(rule, event, context);
    if (dropped !== undefined) return { ...draftOf(rule, key, dryRun), dropped };
    return gate === undefined ? draftOf(rule, key, dryRun) : { gate, to: "pace", key: key ?? "" };
  };

  const throughOf = (
    crossings: readonly Crossing[],
    { hash, now }: PlannedWindows,
    { event, context }: Asking,
  ): Through => {
    const at = occurredAt(event, context.source.receivedAt);
    return {
      rules: crossings.map(({ gate }) => gate.rule),
      pass(store, id) {
        const passage = createPassage(store, now(), { hash, guard });
        for (const crossing of crossings) passage.event(crossing, { id, event, at });
        return passage.passed;
      },
    };
  };

  return (event, entity, context) => {
    const asking = { event, entity, context };
    const runs: RunDraft[] = [];
    const failures: { rule: string; error: ZoomflowError }[] = [];
    let crossings: Crossing[] | undefined;
    for (const { rule } of candidates(event)) {
      try {
        const found = rule.hasCode
          ? guard(`rule "${rule.id}"`, () => look(rule, asking))
          : look(rule, asking);
        if (found === undefined) continue;
        if ("gate" in found) (crossings ??= []).push(found);
        else runs.push(found);
      } catch (thrown) {
        failures.push({ rule: rule.id, error: failureOf(rule.id, thrown) });
      }
    }
    return crossings === undefined || windows === undefined
      ? { runs, failures }
      : { runs, failures, through: throughOf(crossings, windows, asking) };
  };
}

interface Asking {
  readonly event: AnyEvent;
  readonly entity: string | undefined;
  readonly context: MatchContext;
}

function correlate(
  { correlator }: Correlation,
  gate: Gate | undefined,
  event: AnyEvent,
): Crossing | undefined {
  const key = gate === undefined ? undefined : correlator.keyOf(event);
  return key === undefined || gate === undefined ? undefined : { gate, to: "correlation", key };
}

export function failureOf(rule: string, thrown: unknown): ZoomflowError {
  const message = `rule "${rule}" threw while it looked at an event: ${messageOf(thrown)}`;
  return new ZoomflowError("ZF_RULE_FAILED", message, { cause: thrown });
}
