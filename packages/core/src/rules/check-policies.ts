import { parseDuration } from "../duration.ts";
import type { ErasedSpec } from "./rule.ts";

/** What is wrong with the limits and the order that a rule asks for. */
export function policyProblems(spec: ErasedSpec): readonly string[] {
  return CHECKS.flatMap((check) => check(spec));
}

const CHECKS: readonly ((spec: ErasedSpec) => readonly string[])[] = [
  ({ enabled }) => flag("enabled", enabled),
  ({ timeout }) => duration("timeout", timeout),
  ({ timeout }) => (milliseconds(timeout) === 0 ? ["`timeout` must be more than 0"] : []),
  ({ concurrency }) => count("concurrency", concurrency),
  ({ mode }) => choice("mode", mode, ["queue", "parallel"]),
  ({ key }) => (key === undefined || typeof key === "function" ? [] : ["`key` must be a function"]),
  ({ mode, key }) =>
    mode === "parallel" && key !== undefined
      ? ['`key` does nothing with `mode: "parallel"`: leave one of them out']
      : [],
  ({ retry }) => checkRetry(retry),
];

function checkRetry(retry: ErasedSpec["retry"]): readonly string[] {
  if (retry === undefined || retry === false) return [];
  if (typeof retry !== "object" || retry === null)
    return [`\`retry\` is ${shown(retry)}: write it like { attempts: 3 }, or false`];
  return [
    ...count("retry.attempts", retry.attempts),
    ...choice("retry.backoff", retry.backoff, ["fixed", "exponential"]),
    ...duration("retry.min", retry.min),
    ...duration("retry.max", retry.max),
    ...(isLonger(retry.min, retry.max) ? ["`retry.min` is longer than `retry.max`"] : []),
    ...flag("retry.jitter", retry.jitter),
  ];
}

function isLonger(a: unknown, b: unknown): boolean {
  return (milliseconds(a) ?? 0) > (milliseconds(b) ?? Number.POSITIVE_INFINITY);
}

function duration(field: string, given: unknown): readonly string[] {
  if (given === undefined || milliseconds(given) !== undefined) return [];
  return [`\`${field}\` is ${shown(given)}: write it like "30s", "5m" or "2h"`];
}

function milliseconds(given: unknown): number | undefined {
  return typeof given === "string" ? parseDuration(given) : undefined;
}

function count(field: string, given: unknown): readonly string[] {
  if (given === undefined) return [];
  const fits = typeof given === "number" && Number.isInteger(given) && given >= 1;
  return fits ? [] : [`\`${field}\` must be a whole number of 1 or more`];
}

function choice(field: string, given: unknown, among: readonly string[]): readonly string[] {
  if (given === undefined || among.some((one) => one === given)) return [];
  const choices = among.map((one) => `"${one}"`).join(" or ");
  return [`\`${field}\` can be ${choices}, not ${shown(given)}`];
}

function flag(field: string, given: unknown): readonly string[] {
  return given === undefined || typeof given === "boolean"
    ? []
    : [`\`${field}\` must be true or false`];
}

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
