import { relative } from "node:path";
import { styleText } from "node:util";

/** What a person is told of a problem. */
export interface ToldProblem {
  readonly where: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** How problems are shown. */
export interface Look {
  /** Files are named as seen from here. Default: in full. */
  readonly directory?: string;
  /** Default: false. */
  readonly colour?: boolean;
}

/** What a person reads: how many there are, then each below the place to go to, with what to do. */
export function problemLines(
  file: string,
  problems: readonly ToldProblem[],
  look: Look = {},
): string {
  const byFile = [...Map.groupBy(problems, (problem) => problem.file).values()];
  const inOrder = byFile.flatMap((some) => some.toSorted(byLine));
  const byPlace = Map.groupBy(inOrder, (problem) => placeOf(problem, look));
  const blocks = [...byPlace].flatMap(([place, group]) => [
    `  ${paint("bold", place, look)}`,
    ...group.flatMap((problem) => entry(problem, look)),
  ]);
  return [`${shortened(file, look)} has ${tally(problems)}:`, ...blocks].join("\n");
}

/** What is of no line comes first. */
function byLine(one: ToldProblem, other: ToldProblem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

function entry({ severity, where, message, hint }: ToldProblem, look: Look): readonly string[] {
  const label = paint(severity === "error" ? "red" : "yellow", severity, look);
  return [
    `    ${label}: ${where}: ${message}`,
    ...(hint === "" ? [] : [`      ${paint("dim", hint, look)}`]),
  ];
}

/** In the form that terminals and editors make a link of. */
function placeOf({ file, line, column }: ToldProblem, look: Look): string {
  const place = [line, column].filter((part) => part !== undefined);
  return [shortened(file, look), ...place].join(":");
}

function shortened(file: string, { directory }: Look): string {
  const near = directory === undefined ? file : relative(directory, file);
  return near.startsWith("..") ? file : near;
}

function tally(problems: readonly ToldProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const counts = [count(errors, "error"), count(problems.length - errors, "warning")];
  return counts.filter((text) => text !== undefined).join(" and ");
}

function count(many: number, what: string): string | undefined {
  return many === 0 ? undefined : `${many} ${what}${many === 1 ? "" : "s"}`;
}

function paint(format: "bold" | "dim" | "red" | "yellow", text: string, look: Look): string {
  return look.colour === true ? styleText(format, text, { validateStream: false }) : text;
}
