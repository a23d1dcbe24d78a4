import { givenMoment } from "./moment.ts";
import type { Node } from "./node.ts";

/** The lowest and the highest that a value may be. */
interface Range {
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves are left out. */
  readonly open: { readonly low: boolean; readonly high: boolean };
}

/** Whether several conditions on one value leave nothing between their bounds, or begin differently. */
export function gapIn(nodes: readonly Node[]): boolean {
  const matchers = nodes.filter((node) => node.is === "matcher");
  return (
    isEmpty(matchers.flatMap(({ op, operands }) => numbers(op, operands))) ||
    isEmpty(matchers.flatMap(({ op, operands }) => moments(op, operands))) ||
    beginDifferently(matchers.filter(({ op }) => op === "startsWith").map(textOf))
  );
}

function numbers(op: string, operands: readonly unknown[]): readonly Range[] {
  const [a = Number.NaN, b = a] = operands.map(Number);
  if (op === "between") return [range(a, b, false)];
  if (op === "gt" || op === "gte") return [range(a, Number.POSITIVE_INFINITY, op === "gt")];
  if (op === "lt" || op === "lte") return [range(Number.NEGATIVE_INFINITY, a, op === "lt")];
  return [];
}

function moments(op: string, [given]: readonly unknown[]): readonly Range[] {
  const ms = givenMoment(given) ?? Number.NaN;
  if (op === "after") return [range(ms, Number.POSITIVE_INFINITY, true)];
  if (op === "before") return [range(Number.NEGATIVE_INFINITY, ms, true)];
  return [];
}

function range(low: number, high: number, open: boolean): Range {
  return { low, high, open: { low: open, high: open } };
}

function isEmpty(ranges: readonly Range[]): boolean {
  return ranges.some((one) =>
    ranges.some(
      (other) =>
        one.low > other.high || (one.low === other.high && (one.open.low || other.open.high)),
    ),
  );
}

function textOf({ operands }: { readonly operands: readonly unknown[] }): string {
  return String(operands[0]).toLowerCase();
}

function beginDifferently(starts: readonly string[]): boolean {
  return starts.some((one) =>
    starts.some((other) => !one.startsWith(other) && !other.startsWith(one)),
  );
}
