import { choice, count, shown, unknown } from "./check-values.ts";
import type { Concurrency } from "./ordering.ts";
import type { ErasedSpec } from "./rule.ts";

/** What is wrong with the mode, the key and the concurrency of a rule, each by itself and together. */
export function orderingProblems(spec: ErasedSpec): readonly string[] {
  const { mode, key, concurrency } = spec;
  return [
    ...concurrencyProblems(concurrency),
    ...choice("mode", mode, ["queue", "parallel", "drop", "latest", "restart"]),
    ...(key === undefined || typeof key === "function" ? [] : ["`key` must be a function"]),
    ...togetherProblems(spec),
  ];
}

const LIMITS = ["total", "perKey"];

function concurrencyProblems(given: unknown): readonly string[] {
  if (typeof given !== "object") return count("concurrency", given);
  if (given === null || LIMITS.every((limit) => !Object.hasOwn(given, limit)))
    return [`\`concurrency\` limits nothing: write it like 3, or { total: 10, perKey: 3 }`];
  const { total, perKey } = given as Concurrency;
  const problems = [
    ...unknown("concurrency.", given, LIMITS),
    ...count("concurrency.total", total),
    ...count("concurrency.perKey", perKey),
  ];
  return problems.length === 0 && (perKey ?? 0) > (total ?? Number.POSITIVE_INFINITY)
    ? ["`concurrency.perKey` is more than `concurrency.total`, which is never exceeded"]
    : problems;
}

/** What would do nothing, or could not be kept. */
function togetherProblems(spec: ErasedSpec): readonly string[] {
  const { mode, key, concurrency } = spec;
  const perKey = perKeyIn(concurrency);
  if (mode === "parallel")
    return key === undefined || perKey !== undefined || hasPace(spec)
      ? []
      : [
          '`key` does nothing with `mode: "parallel"`: leave one of them out, or limit `concurrency.perKey`',
        ];
  if (typeof perKey !== "number" || !(perKey > 1)) return [];
  const order = mode === undefined ? "without a `mode`" : `with \`mode: ${shown(mode)}\``;
  return [
    `\`concurrency.perKey\` is ${perKey}, but ${order} runs of a key go one at a time: more at once have no order, so say \`mode: "parallel"\``,
  ];
}

/** By key, whatever the order of runs. */
function hasPace({ once, throttle, debounce, batch }: ErasedSpec): boolean {
  return [once, throttle, debounce, batch].some((policy) => policy !== undefined);
}

function perKeyIn(concurrency: unknown): unknown {
  return typeof concurrency === "object" && concurrency !== null
    ? (concurrency as Concurrency).perKey
    : undefined;
}
