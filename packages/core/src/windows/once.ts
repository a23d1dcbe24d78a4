import { timeOf } from "../runs/age.ts";
import type { Pacer } from "./pacer.ts";

/** What was let through last, and when. */
interface Let {
  readonly event: string;
  readonly at: number;
}

/** Lets an event through, and drops those that come within a while after it. */
export function oncePacer({
  text,
  withinMs,
}: {
  /** As its rule says it. */
  readonly text: string;
  readonly withinMs: number;
}): Pacer<Let> {
  return {
    onEvent(window, { id }, now) {
      const last = window?.state;
      const until = last === undefined ? now : last.at + withinMs;
      if (last === undefined || now >= until) {
        const state = { event: id, at: now };
        return {
          window: { state, dueAt: now + withinMs },
          out: [{ is: "go", event: id }],
        };
      }
      const reason = `once within ${text}: ${last.event} was let through at ${timeOf(last.at)}, no other until ${timeOf(until)}`;
      return { window, out: [{ is: "drop", event: id, reason }] };
    },
    onDue: () => ({ window: undefined, out: [] }),
  };
}
