import { timeOf } from "../runs/age.ts";
import type { Pacer } from "./pacer.ts";

/** When the last events that were let through may go, or could go; the earliest first. */
interface Begun {
  readonly at: readonly number[];
}

/**
 * Lets `limit` events through in any span of time. Those beyond are dropped, or put off to when they
 * are within the limit, one after the other.
 */
export function throttlePacer({
  limit,
  per,
  perMs,
  excess,
}: {
  readonly limit: number;
  /** As its rule says it. */
  readonly per: string;
  readonly perMs: number;
  readonly excess: "queue" | "drop";
}): Pacer<Begun> {
  const begun = (before: readonly number[], at: number) => {
    const all = [...before, at].slice(-limit);
    return { state: { at: all }, dueAt: at + perMs };
  };

  return {
    onEvent(window, { id: event }, now) {
      const before = window?.state.at ?? [];
      const next = (before.at(-limit) ?? -Infinity) + perMs;
      if (next <= now) return { window: begun(before, now), out: [{ is: "go", event }] };
      if (excess === "queue")
        return { window: begun(before, next), out: [{ is: "go", event, dueAt: next }] };
      const since = timeOf(before.at(-limit) ?? now);
      const reason = `throttle, ${limit} per ${per}: there have been ${limit} since ${since}, no other until ${timeOf(next)}`;
      return { window, out: [{ is: "drop", event, reason }] };
    },
    onDue: () => ({ window: undefined, out: [] }),
  };
}
