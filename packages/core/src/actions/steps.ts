import type { Duration } from "../duration.ts";

/**
 * Durable pieces of a rule's own code. What lies between them is run again with every attempt, and
 * after every sleep: do there only what does no harm twice.
 */
export interface Steps {
  /**
   * Runs `work` once per run: when it has finished, a later attempt takes its result from the
   * journal instead of doing it again. The result must survive JSON.
   */
  run<T>(name: string, work: () => Promise<T> | T): Promise<T>;
  /**
   * Goes on `duration` later, once per run, however often the process is started again in between.
   * The run holds its key meanwhile, but no slot, and no attempt is counted. Where pieces run side
   * by side, those under way are finished before.
   */
  sleep(name: string, duration: Duration): Promise<void>;
}
