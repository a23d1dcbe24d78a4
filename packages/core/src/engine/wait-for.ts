import type { WaitFor } from "../actions/steps.ts";
import { LONGEST_DURATION, parseDuration } from "../duration.ts";
import { ZoomflowError } from "../errors.ts";
import { type AnyEvent, freezeEvent } from "../events/event.ts";
import type { Journal, Ports } from "../ports.ts";
import { type Attempt, takeName } from "./attempt.ts";
import type { DueClock } from "./due-clock.ts";
import { insist } from "./insist.ts";
import type { Waiter, Waiters } from "./waiters.ts";

export interface WaitForParts {
  readonly journal: Journal;
  readonly waiters: Pick<Waiters, "expect" | "enter" | "fits" | "leave">;
  readonly due: DueClock;
}

/**
 * A rule's own code waits for an event. The attempt ends with it, as with a sleep; a later one finds
 * the event, or that the time is over, as the result of the step.
 */
export function createWaitFor(
  { journal: { waits }, waiters, due }: WaitForParts,
  ports: Ports,
): (attempt: Attempt, name: string, wanted: WaitFor<never>) => Promise<AnyEvent | null> {
  /**
   * Looks at what was recorded since the wait began and this process did not look at. What fits and
   * is on its way meanwhile is found in the next round: so the first event is taken, whoever sees it.
   */
  const lookThrough = async (
    waiter: Waiter,
    from: number,
    signal: AbortSignal,
  ): Promise<AnyEvent | number> => {
    const { expectation, dueAt } = waiter;
    const spec = { events: expectation.events, dueAt };
    for (let place = from; ;) {
      waiter.missed = false;
      const { arrivals, seen, more } = await insist(() => waits.look(place, spec), ports, signal);
      signal.throwIfAborted();
      const found = arrivals.find((arrival) => waiters.fits(waiter, arrival));
      if (found !== undefined) return found.event;
      place = seen;
      if (more || waiter.missed) continue;
      waiter.live = waiter.watched;
      return place;
    }
  };

  const end = async (attempt: Attempt, waiter: Waiter, event: AnyEvent | null): Promise<void> => {
    const { run, step } = waiter;
    const { signal } = attempt.context;
    const result = await insist(() => waits.end(run, step, event), ports, signal);
    attempt.steps[step] = result;
    waiters.leave(run, step);
    const name = (result as AnyEvent | null)?.event;
    ports.observe({ is: "wait.over", ...attempt.of, step, event: name });
  };

  /** Until the wait is over, or there is nothing to do but to wait. */
  const begin = async (attempt: Attempt, name: string, asked: Asked): Promise<void> => {
    const { run, context, steps } = attempt;
    const { expectation } = asked;
    const { events } = expectation;
    const spec = { events, dueAt: Math.ceil(due.now() + asked.ms) };
    const wait = await insist(() => waits.open(run.id, name, spec), ports, context.signal);
    if (wait.is === "over") {
      steps[name] = wait.result;
      return;
    }
    if (attempt.over) return; // nobody would let go of the waiter
    const { dueAt } = wait;
    const waiter = waiters.enter({ of: attempt.of, run: run.id, step: name, expectation, dueAt });
    const seen = waiter.live ? 0 : await lookThrough(waiter, wait.seen, context.signal);
    if (typeof seen !== "number") return end(attempt, waiter, seen);
    if (due.now() >= dueAt) return end(attempt, waiter, null);
    attempt.sleep.until(dueAt, { step: name, events, ...(!waiter.watched && { seen }) });
  };

  return async (attempt, name, wanted) => {
    const { run, steps, context } = attempt;
    const ms = parseDuration(wanted.timeout);
    if (ms === undefined)
      throw new ZoomflowError(
        "ZF_RULE_FAILED",
        `rule "${run.rule}" cannot wait for ${JSON.stringify(wanted.timeout)}`,
        {
          hint: `Give \`timeout\`, and write it like "30s", "10m" or "2h", at most "${LONGEST_DURATION}".`,
        },
      );
    const expectation = waiters.expect(run.rule, wanted);
    takeName(attempt, name);
    context.signal.throwIfAborted();
    if (!Object.hasOwn(steps, name))
      await attempt.sleep.after(() => begin(attempt, name, { expectation, ms }));
    // The attempt ends here; the next one finds the result.
    if (!Object.hasOwn(steps, name)) await new Promise(() => {});
    const event = steps[name] as AnyEvent | null;
    return event === null ? null : freezeEvent(event);
  };
}

interface Asked {
  readonly expectation: Waiter["expectation"];
  readonly ms: number;
}
