import { ZoomflowError } from "@zoomflow/core";
import type { Place, ProblemKind, Severity } from "@zoomflow/core/engine";

import { type Look, problemLines, type ToldProblem } from "./problem-lines.ts";

/** Something wrong with a config, in words for its author. */
export interface ConfigProblem {
  /** The part of the config: `zoom`, `rule "x"`, `plugin slack`. */
  readonly where: string;
  /** Goes on from there. */
  readonly message: string;
  /** Default: `setting`. Each kind has a heading in docs/check.md. */
  readonly kind?: ConfigProblemKind;
  /** With an error it cannot run as it is meant; a warning is worth a look. Default: `error`. */
  readonly severity?: Severity;
  /** What to do about it. Default: the kind's own. */
  readonly hint?: string;
  /** The field of a payload that a rule asks for. */
  readonly path?: string;
  /** Default: the config's file. */
  readonly at?: (Place & { readonly column?: number }) | undefined;
}

/** What is looked at beside the rules, and what to do about it. */
const HINTS = {
  unloadable: "Mend the line that is named.",
  setting: "The README has every setting, what it takes and its default.",
  plugin: "The plugin's README has its options.",
  input: "The plugin's README has what the action takes.",
  "doubtful-input":
    "The plugin's README has what the action takes; what functions give is checked when they are called.",
  types: "Mend it as your editor shows it.",
  "no-compiler": "Install it beside the config: npm install --save-dev typescript",
  "costly-expression":
    "Anybody who names a meeting could hold everything up: write it without one repetition inside another, or use contains().",
} as const;

export type ConfigProblemKind = ProblemKind | keyof typeof HINTS;

export const configProblemKinds = Object.keys(HINTS) as readonly ConfigProblemKind[];

const VARIABLE_HINT = "Set it in the environment or in the .env file beside the config.";

/** That a variable is not set. */
export function unsetProblem(where: string, message: string): ConfigProblem {
  return { where, message, kind: "variable", hint: VARIABLE_HINT };
}

/** A problem with all that can be said of it; what is not known is left out. */
export interface ListedProblem extends ToldProblem {
  readonly kind: ConfigProblemKind;
  readonly path?: string;
}

/** For programs: `file` is the config's where a problem has no place of its own. */
export function listed(file: string, problem: ConfigProblem): ListedProblem {
  const { where, message, kind = "setting", severity = "error", path, at } = problem;
  const { hint = kind in HINTS ? HINTS[kind as keyof typeof HINTS] : "" } = problem;
  return { where, kind, severity, message, hint, ...(path !== undefined && { path }), file, ...at };
}

export function isError({ severity = "error" }: ConfigProblem): boolean {
  return severity === "error";
}

/** All problems as one error, grouped by what they are about. */
export function configError(
  file: string,
  problems: readonly ConfigProblem[],
  look?: Look,
): ZoomflowError {
  const text = problemLines(
    file,
    problems.map((problem) => listed(file, problem)),
    look,
  );
  return new ZoomflowError("ZF_CONFIG_INVALID", text);
}
