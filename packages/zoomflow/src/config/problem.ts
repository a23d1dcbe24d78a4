/** Something that keeps a config from running, in words for its author. */
export interface ConfigProblem {
  /** The part of the config: `zoom`, `rule "x"`, `plugin slack`. */
  readonly where: string;
  readonly message: string;
}
