import type { Duration } from "../duration.ts";
import type { EventsOf, Pattern } from "../rules/pattern.ts";
import type { When } from "../rules/when/shape.ts";

/** An event that a rule's own code waits for. */
export interface WaitFor<P> {
  /** A name, a pattern as in `on`, or a list of them. */
  readonly event: P;
  /** What the event must be like; a list means all of them. */
  readonly where?: When<NoInfer<EventsOf<P>>> | readonly When<NoInfer<EventsOf<P>>>[];
  /** For how long. An event that is received later does not count. */
  readonly timeout: Duration;
}

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
  /**
   * Waits, as `sleep` does, for the first event that fits and is recorded from now on, however often
   * the process is started again in between. Gives the event, or null when the time is over. One
   * that is delivered a second time does not count.
   *
   * @throws ZoomflowError `ZF_RULE_FAILED` for an event, a condition or a time that cannot be meant
   * @example
   * const ended = await step.waitFor("ended", {
   *   event: "meeting.ended",
   *   where: { object: { uuid: e.payload.object.uuid } },
   *   timeout: "4h",
   * });
   */
  waitFor<const P extends Pattern | readonly Pattern[]>(
    name: string,
    wanted: WaitFor<P>,
  ): Promise<EventsOf<P> | null>;
}
