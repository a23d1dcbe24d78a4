import type { Clock, Telemetry } from "@zoomflow/core/ports";

/** What happens with every event; the journal holds all of it, whether or not a line tells it. */
const CROWDED: ReadonlySet<Telemetry["is"]> = new Set([
  "event.recorded",
  "event.known",
  "step.done",
  "run.settled",
  "run.asleep",
  "wait.over",
]);

/** So many moments of a kind have a line of their own in a second. */
export const MOST_A_SECOND = 200;
const SECOND_MS = 1_000;

/** Keeps a flood of events from becoming a flood of lines. */
export interface Crowd {
  /** Whether this one may have a line of its own; it is counted if not. */
  admits(is: Telemetry["is"]): boolean;
}

/** @param tell is given what was left out in a second, by kind */
export function createCrowd(
  clock: Pick<Clock, "after">,
  tell: (leftOut: ReadonlyMap<Telemetry["is"], number>) => void,
): Crowd {
  const seen = new Map<Telemetry["is"], number>();
  let counting = false;

  const secondEnded = (): void => {
    counting = false;
    const over = [...seen].filter(([, count]) => count > MOST_A_SECOND);
    seen.clear();
    if (over.length > 0) tell(new Map(over.map(([is, count]) => [is, count - MOST_A_SECOND])));
  };

  return {
    admits(is) {
      if (!CROWDED.has(is)) return true;
      const count = (seen.get(is) ?? 0) + 1;
      seen.set(is, count);
      if (!counting) {
        counting = true;
        clock.after(SECOND_MS, secondEnded);
      }
      return count <= MOST_A_SECOND;
    },
  };
}
