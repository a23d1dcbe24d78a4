import { type AnyEvent, ZoomflowError } from "@zoomflow/core";
import { type CompiledRule, didYouMean, matches } from "@zoomflow/core/engine";

import type { TestRun } from "./run-book.ts";

/** An event of a test, and what became of it before any rule saw it. */
export interface HeardEvent {
  /** As the test gave it, and as the rules saw it. */
  readonly given: AnyEvent;
  readonly event: AnyEvent;
  fate: "recorded" | "known" | "lost";
}

/** Why a rule did, or did not, take an event; one sentence for a person. */
export function why(
  rule: CompiledRule,
  heard: HeardEvent,
  run: TestRun | undefined,
  thrown: ZoomflowError | undefined,
): string {
  const { id } = rule;
  const { event: name } = heard.event;
  if (heard.fate === "lost") return `${name} was lost: the socket was down`;
  if (heard.fate === "known") return `${name} was known already: the same event came before`;
  if (!rule.patterns.some((pattern) => matches(pattern, name)))
    return `"${id}" is for ${rule.patterns.join(", ")}, not for ${name}`;
  if (!rule.enabled) return `"${id}" is off`;
  if (thrown !== undefined) return thrown.message;
  if (run === undefined) return `"${id}" does not take it: its \`when\` does not hold`;
  return `"${id}" took ${name}: its run is ${run.state}${remarkOn(run)}`;
}

function remarkOn({ state, reason, error }: TestRun): string {
  if (state === "dropped") return `: ${reason}`;
  if (error === undefined || state === "done") return "";
  return `: ${error.message} (${error.code})`;
}

/** @throws ZoomflowError `ZF_USAGE` when there is no such rule */
export function ruleCalled(id: string, rules: readonly CompiledRule[]): CompiledRule {
  const found = rules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const names = rules.map((rule) => rule.id);
  const meant = didYouMean(id, names);
  const hint =
    meant === undefined ? `It has ${names.join(", ") || "none"}.` : `Did you mean "${meant}"?`;
  throw new ZoomflowError("ZF_USAGE", `the config has no rule "${id}"`, { hint });
}
