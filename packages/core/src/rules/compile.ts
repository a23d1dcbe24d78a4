import type { Action } from "../actions/action.ts";
import { parseDuration } from "../duration.ts";
import type { AnyEvent } from "../ports.ts";
import type { Mode, SelectiveMode } from "../runs/mode.ts";
import { compileRetry } from "../runs/retry.ts";
import type { Work } from "../runs/work.ts";
import type { Concurrency } from "./ordering.ts";
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
  return {
    id,
    enabled: spec.enabled ?? true,
    patterns: rule.patterns,
    when,
    condition: compileCondition(when),
    anchors: anchorsOf(when),
    key: spec.key as ((event: AnyEvent) => unknown) | undefined,
    perKey: perKey ?? (mode === "parallel" ? Number.POSITIVE_INFINITY : 1),
    selective: isSelective(mode) ? mode : undefined,
    hasCode: spec.key !== undefined || hasCode(when),
    work: {
      rule: id,
      actions: withStepNames(actionsOf(rule)),
      run: spec.run,
      timeoutMs: ms(spec.timeout, DEFAULT_TIMEOUT_MS),
      retry: compileRetry(spec.retry),
      ownRetry: spec.retry !== undefined,
      concurrency: total ?? Number.POSITIVE_INFINITY,
      restarts: mode === "restart",
    },
  };
}

export function actionsOf(rule: Rule): readonly Action<never>[] {
  const { do: given } = rule.spec;
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given as Action<never>];
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
