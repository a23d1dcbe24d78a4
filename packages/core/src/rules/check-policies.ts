import type { Action, CallOptions } from "../actions/action.ts";
import type { RetrySpec } from "../runs/retry.ts";
import { orderingProblems } from "./check-ordering.ts";
import { paceProblems } from "./check-pace.ts";
import { choice, count, duration, flag, milliseconds, shown, unknown } from "./check-values.ts";
import type { ErasedSpec } from "./rule.ts";

/** What is wrong with the limits and the order that a rule asks for. */
export function policyProblems(spec: ErasedSpec): readonly string[] {
  return CHECKS.flatMap((check) => check(spec));
}

/** What is wrong with how a rule wants one of its steps to be done. */
export function callProblems(action: Action<never>): readonly string[] {
  const { kind: _kind, plugin: _plugin, name, input: _input, ...options } = action;
  const { step, timeout, retry } = options;
  const problems = [
    ...unknown("", options, OPTIONS),
    ...(typeof step === "string" && step !== "" ? [] : ["`step` must be a text"]),
    ...timeoutProblems(timeout),
    ...retryProblems(retry),
  ];
  const place = typeof step === "string" && step !== "" ? step : name;
  return problems.map((problem) => `in step "${place}": ${problem}`);
}

const OPTIONS: readonly string[] = Object.keys({
  step: 0,
  retry: 0,
  timeout: 0,
} satisfies Record<keyof CallOptions, 0>);

const RETRY_FIELDS: readonly string[] = Object.keys({
  attempts: 0,
  backoff: 0,
  min: 0,
  max: 0,
  jitter: 0,
  uncertain: 0,
} satisfies Record<keyof RetrySpec, 0>);

const CHECKS: readonly ((spec: ErasedSpec) => readonly string[])[] = [
  ({ enabled }) => flag("enabled", enabled),
  ({ timeout }) => timeoutProblems(timeout),
  ({ shadow }) => flag("shadow", shadow),
  orderingProblems,
  paceProblems,
  ({ retry }) => retryProblems(retry),
];

function timeoutProblems(timeout: unknown): readonly string[] {
  if (milliseconds(timeout) === 0) return ["`timeout` must be more than 0"];
  return duration("timeout", timeout);
}

/** What is wrong with a policy, whoever gave it. */
export function retryProblems(retry: RetrySpec | false | undefined): readonly string[] {
  if (retry === undefined || retry === false) return [];
  if (typeof retry !== "object" || retry === null)
    return [`\`retry\` is ${shown(retry)}: write it like { attempts: 3 }, or false`];
  return [
    ...unknown("retry.", retry, RETRY_FIELDS),
    ...count("retry.attempts", retry.attempts),
    ...choice("retry.backoff", retry.backoff, ["fixed", "exponential"]),
    ...duration("retry.min", retry.min),
    ...duration("retry.max", retry.max),
    ...(isLonger(retry.min, retry.max) ? ["`retry.min` is longer than `retry.max`"] : []),
    ...flag("retry.jitter", retry.jitter),
    ...flag("retry.uncertain", retry.uncertain),
  ];
}

function isLonger(a: unknown, b: unknown): boolean {
  return (milliseconds(a) ?? 0) > (milliseconds(b) ?? Number.POSITIVE_INFINITY);
}
