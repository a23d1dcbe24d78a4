import { type AnyEvent, ZoomflowError } from "@zoomflow/core";
import {
  type CompiledRule,
  describeExplanation,
  didYouMean,
  explainRule,
} from "@zoomflow/core/engine";

import type { TestRun } from "./run-book.ts";
import { SOCKET } from "./test-socket.ts";

/** An event of a test, and what became of it before any rule saw it. */
export interface HeardEvent {
  /** As the test gave it, and as the rules saw it. */
  readonly given: AnyEvent;
  readonly event: AnyEvent;
  /** When it was sent, in milliseconds of the test's clock. */
  readonly at: number;
  fate: "recorded" | "known" | "lost";
}

/** Why a rule did, or did not, take an event; one sentence for a person. */
export function why(rule: CompiledRule, heard: HeardEvent, run: TestRun | undefined): string {
  const { event, fate, at } = heard;
  if (fate === "lost") return `${event.event} was lost: the socket was down`;
  if (fate === "known") return `${event.event} was known already: the same event came before`;
  const context = { now: new Date(at), source: { name: SOCKET, receivedAt: at } };
  const explanation = explainRule(rule, event, context, { showPersonal: true });
  if (explanation.is !== "matched") return `"${rule.id}" ${describeExplanation(explanation)}`;
  if (run === undefined) return `"${rule.id}" takes it, and asked for no run`;
  return `"${rule.id}" took ${event.event}: its run is ${run.state}${remarkOn(run)}`;
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
