/** Durable pieces of a rule's own code. */
export interface Steps {
  /**
   * Runs `work` once per run: when it has finished, a later attempt takes its result from the
   * journal instead of doing it again. The result must survive JSON.
   */
  run<T>(name: string, work: () => Promise<T> | T): Promise<T>;
}
