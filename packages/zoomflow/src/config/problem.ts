import { ZoomflowError } from "@zoomflow/core";

/** Something that keeps a config from running, in words for its author. */
export interface ConfigProblem {
  /** The part of the config: `zoom`, `rule "x"`, `plugin slack`. */
  readonly where: string;
  readonly message: string;
}

/** All problems as one error, one a line. */
export function configError(file: string, problems: readonly ConfigProblem[]): ZoomflowError {
  const lines = problems.map(({ where, message }) => `  ${where}: ${message}`);
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return new ZoomflowError("ZF_CONFIG_INVALID", [`${file} has ${count}:`, ...lines].join("\n"));
}
