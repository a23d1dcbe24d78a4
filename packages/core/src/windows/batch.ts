import type { Pacer } from "./pacer.ts";

interface Gathered {
  readonly since: number;
  readonly events: readonly string[];
}

/** Gathers events until there are enough, or the first has waited long enough. */
export function batchPacer({
  size,
  withinMs,
}: {
  readonly size: number;
  readonly withinMs: number;
}): Pacer<Gathered> {
  return {
    onEvent(window, { id }, now) {
      const { since, events: before } = window?.state ?? { since: now, events: [] };
      const events = [...before, id];
      const over = events.length >= size || now >= since + withinMs;
      if (over) return { window: undefined, out: [{ is: "together", events }] };
      return {
        window: { state: { since, events }, dueAt: since + withinMs, holds: events },
        out: [],
      };
    },
    onDue: ({ state: { events } }) => ({
      window: undefined,
      out: [{ is: "together", events }],
    }),
  };
}
