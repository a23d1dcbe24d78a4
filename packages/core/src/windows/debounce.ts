import { timeOf } from "../runs/age.ts";
import type { Pacer, Verdict } from "./pacer.ts";
import { MOST_TOGETHER } from "./together.ts";
import type { Passing, Window } from "./window.ts";

/** What waits until it is quiet. */
interface Restless {
  /** When the first came, and the last. */
  readonly since: number;
  readonly last: number;
  readonly kept: readonly Kept[];
}

interface Kept {
  readonly id: string;
  /** When it happened. */
  readonly at: number;
}

/** Waits until no more events come, for a while at most, and then lets one through, or all as one. */
export function debouncePacer({
  quiet,
  quietMs,
  atMostMs,
  keep,
}: {
  /** As its rule says it. */
  readonly quiet: string;
  readonly quietMs: number;
  readonly atMostMs: number;
  readonly keep: "first" | "last" | "all";
}): Pacer<Restless> {
  const windowOf = (state: Restless): Window<Restless> => ({
    state,
    dueAt: Math.min(state.last + quietMs, state.since + atMostMs),
    holds: state.kept.map(({ id }) => id),
  });

  const superseded = (event: string, by: string, { since }: Restless, now: number): Verdict => {
    const until = timeOf(Math.min(now + quietMs, since + atMostMs));
    const which = keep === "last" ? "a later" : "the first";
    const reason = `debounce, quiet for ${quiet}: ${by}, ${which} event of the same key, stands for it; they came since ${timeOf(since)}, and are waited for until ${until}`;
    return { is: "drop", event, reason };
  };

  /** Of two events the one that is acted on. By when they happened: they may come in another order. */
  const choose = (kept: Kept, next: Kept): readonly [stays: Kept, goes: Kept] => {
    const later = next.at >= kept.at;
    return later === (keep === "last") ? [next, kept] : [kept, next];
  };

  const letGo = ({ kept }: Restless): readonly Verdict[] => {
    const events = kept.map(({ id }) => id);
    if (keep === "all") return [{ is: "together", events }];
    return events.map((event) => ({ is: "go", event }));
  };

  return {
    onEvent(window, { id, at }: Passing, now) {
      const next: Kept = { id, at };
      const before = window?.state;
      if (before === undefined)
        return { window: windowOf({ since: now, last: now, kept: [next] }), out: [] };
      // It has been quiet, though nobody has looked in the meantime.
      if (now >= (window?.dueAt ?? Infinity)) {
        const fresh = windowOf({ since: now, last: now, kept: [next] });
        return { window: fresh, out: letGo(before) };
      }
      const { since } = before;
      if (keep === "all") {
        const state = { since, last: now, kept: [...before.kept, next] };
        if (state.kept.length < MOST_TOGETHER) return { window: windowOf(state), out: [] };
        return { window: undefined, out: letGo(state) };
      }
      const [stays, goes] = choose(before.kept[0] ?? next, next);
      const state = { since, last: now, kept: [stays] };
      return { window: windowOf(state), out: [superseded(goes.id, stays.id, state, now)] };
    },
    onDue: ({ state }) => ({ window: undefined, out: letGo(state) }),
  };
}
