import type { Backlog } from "./rows/backlog.ts";
import type { Latency } from "./rows/latency.ts";
import { median } from "./statistics.ts";

/** One line of the result: the medians of all repeats. */
export interface Line {
  readonly row: string;
  readonly what: string;
  readonly unit: "events/s" | "ms" | "MB";
  readonly runner: number;
  /** Of the bare loop; absent where it has no such thing. */
  readonly bare?: number;
  /** The runner's figure over the bare loop's: the median of the repeats' own ratios. */
  readonly ratio?: number;
}

/** What one repeat measured of the runner and of the bare loop. */
export interface Pair<T> {
  readonly runner: T;
  readonly bare: T;
}

export function rateLine(row: string, what: string, pairs: readonly Pair<number>[]): Line {
  return { row, what, unit: "events/s", ...sideBySide(pairs) };
}

export function latencyLines(row: string, pairs: readonly Pair<Latency>[]): readonly Line[] {
  return (["p50", "p99"] as const).map((share) => {
    const values = pairs.map(({ runner, bare }) => ({ runner: runner[share], bare: bare[share] }));
    return { row, what: `from frame to POST, ${share}`, unit: "ms", ...sideBySide(values) };
  });
}

export function backlogLines(
  row: string,
  count: number,
  results: readonly Backlog[],
): readonly Line[] {
  const line = (what: string, unit: Line["unit"], of: (result: Backlog) => number): Line => {
    return { row, what, unit, runner: median(results.map(of)) };
  };
  const waiting = `${count.toLocaleString("en")} runs waiting`;
  return [
    line("memory, idle", "MB", ({ idle }) => idle / MB),
    line(`memory, ${waiting}`, "MB", (result) => result.waiting / MB),
    line("start to connected, empty journal", "ms", ({ emptyStart }) => emptyStart),
    line(`start to connected, ${waiting}`, "ms", ({ start }) => start),
    line(`start to first POST, ${waiting}`, "ms", ({ firstPost }) => firstPost),
  ];
}

const MB = 1_000_000;

function sideBySide(
  pairs: readonly Pair<number>[],
): Required<Pick<Line, "runner" | "bare" | "ratio">> {
  return {
    runner: median(pairs.map(({ runner }) => runner)),
    bare: median(pairs.map(({ bare }) => bare)),
    ratio: median(pairs.map(({ runner, bare }) => runner / bare)),
  };
}

/** The lines as a table in Markdown. */
export function tableOf(lines: readonly Line[]): string {
  const cells = lines.map(({ row, what, unit, runner, bare, ratio }) => [
    row,
    what,
    unit,
    figure(runner),
    bare === undefined ? "" : figure(bare),
    ratio === undefined ? "" : ratio.toFixed(2),
  ]);
  const head = ["row", "what", "unit", "runner", "bare loop", "ratio"];
  const rows = [head, head.map(() => "---"), ...cells];
  return rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
}

function figure(value: number): string {
  const digits = value < 100 ? 2 : 0;
  return value.toLocaleString("en", { maximumFractionDigits: digits });
}
