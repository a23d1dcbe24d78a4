import type { Action } from "../actions/action.ts";
import { parseDuration } from "../duration.ts";
import type { AnyEvent } from "../ports.ts";
import { failureRule } from "../runs/failure.ts";
import type { Mode, SelectiveMode } from "../runs/mode.ts";
import { compileRetry } from "../runs/retry.ts";
import type { Work } from "../runs/work.ts";
import type { Correlation } from "../windows/correlation.ts";
import type { Pace } from "../windows/pacer.ts";
import type { Concurrency } from "./ordering.ts";
import { compilePace } from "./pace.ts";
import type { Rule } from "./rule.ts";
import { type Anchor, anchorsOf } from "./when/anchor.ts";
import { compileCondition, type Condition } from "./when/condition.ts";
import { hasCode, type Node } from "./when/node.ts";
import { readWhen } from "./when/read.ts";

/** A rule made ready: what it takes, and what it then does. */
export interface CompiledRule {
  readonly id: string;
  /** A rule that is switched off takes no events; runs that it has already asked for are carried out. */
  readonly enabled: boolean;
  readonly patterns: readonly string[];
  /** What its `when` asks, and that as a test. */
  readonly when: Node;
  readonly condition: Condition;
  /** The fields on whose values its `when` insists: by one of them it is found. */
  readonly anchors: readonly Anchor[];
  /** The key as the rule gives it; undefined when the entity is to be used. */
  readonly key: ((event: AnyEvent) => unknown) | undefined;
  /** How many runs of a key may go at once. */
  readonly perKey: number;
  /** By which mode some runs are left out; undefined when all are carried out. */
  readonly selective: SelectiveMode | undefined;
  /** Whether runs are only written down. */
  readonly shadow: boolean;
  /** Its trigger, where that is made of several events. */
  readonly correlation: Correlation | undefined;
  /** How often it may act. */
  readonly pace: Pace | undefined;
  /** Whether it remembers anything between its events. */
  readonly windowed: boolean;
  /** Whether looking at an event runs code of the rule's author. */
  readonly hasCode: boolean;
  readonly work: Work;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/** Parses and applies defaults once, so that nothing of it is done per event. Expects a checked rule. */
export function compileRule(rule: Rule): CompiledRule {
  const { id, spec } = rule;
  const mode = spec.mode ?? "queue";
  const { total, perKey } = concurrencyOf(spec.concurrency);
  const when = readWhen(spec.when);
  const { correlation } = rule;
  const pace = compilePace(spec);
  const onFailure = failureWorkOf(rule);
  return {
    id,
    enabled: spec.enabled ?? true,
    patterns: rule.patterns,
    when,
    condition: compileCondition(when),
    // What is composed of several events has other fields than these.
    anchors: rule.correlation === undefined ? anchorsOf(when) : [],
    key: spec.key as ((event: AnyEvent) => unknown) | undefined,
    perKey: perKey ?? (mode === "parallel" ? Number.POSITIVE_INFINITY : 1),
    selective: isSelective(mode) ? mode : undefined,
    shadow: spec.shadow ?? false,
    correlation,
    pace,
    windowed: correlation !== undefined || pace !== undefined,
    hasCode: spec.key !== undefined || hasCode(when) || correlation !== undefined,
    work: {
      rule: id,
      actions: withStepNames(actionsOf(rule)),
      run: spec.run,
      timeoutMs: ms(spec.timeout, DEFAULT_TIMEOUT_MS),
      retry: compileRetry(spec.retry),
      ownRetry: spec.retry !== undefined,
      concurrency: total ?? Number.POSITIVE_INFINITY,
      restarts: mode === "restart",
      ...(pace !== undefined && { subject: "batch" as const }),
      ...(onFailure && { onFailure }),
      ...(spec.maxAge !== undefined && { maxAge: { text: spec.maxAge, ms: ms(spec.maxAge, 0) } }),
    },
  };
}

export function actionsOf({ spec }: Rule): readonly Action<never>[] {
  return listOf(spec.do);
}

/** Those that follow a run which has failed for good. */
export function failureActionsOf({ spec }: Rule): readonly Action<never>[] {
  return listOf(spec.onFailure);
}

function listOf(
  given: Action<never> | readonly Action<never>[] | undefined,
): readonly Action<never>[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given as Action<never>];
}

/** Its own policies are those of its actions, and the defaults. */
function failureWorkOf(rule: Rule): Work | undefined {
  if (rule.spec.onFailure === undefined) return undefined;
  return {
    rule: failureRule(rule.id),
    actions: withStepNames(failureActionsOf(rule)),
    run: undefined,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    retry: compileRetry(undefined),
    ownRetry: false,
    concurrency: Number.POSITIVE_INFINITY,
    restarts: false,
    subject: "failure",
  };
}

/** What there is to do for the runs of a rule, by the name that these carry. */
export function worksOf({ work }: CompiledRule): readonly Work[] {
  return work.onFailure === undefined ? [work] : [work, work.onFailure];
}

function concurrencyOf(given: number | Concurrency | undefined): Concurrency {
  return typeof given === "number" ? { total: given } : (given ?? {});
}

function isSelective(mode: Mode): mode is SelectiveMode {
  return mode !== "queue" && mode !== "parallel";
}

/** Two steps of the same action are told apart by a number: `slack.post`, `slack.post#2`. */
function withStepNames(actions: readonly Action<never>[]): readonly Action<never>[] {
  const taken = new Set<string>();
  return actions.map((action) => {
    let name = action.step;
    for (let count = 2; taken.has(name); count++) name = `${action.step}#${count}`;
    taken.add(name);
    return name === action.step ? action : { ...action, step: name };
  });
}

function ms(text: string | undefined, fallback: number): number {
  return text === undefined ? fallback : (parseDuration(text) ?? fallback);
}
