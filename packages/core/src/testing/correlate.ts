import type { AnyEvent } from "../events/event.ts";
import type { Composed, Correlator, Missed, Passing, Window } from "../windows/window.ts";

/** One correlation on its own: its windows in memory, its time moved by hand. */
export interface Correlating {
  /** Lets an event pass at `now`, after all windows that are due by then. */
  pass(passing: Passing, now?: number): readonly Composed[];
  /** Moves time on, and looks at the windows that fall due. */
  advance(to: number): readonly Composed[];
  readonly windows: ReadonlyMap<string, Window>;
  readonly missed: readonly Missed[];
  /** All that was composed so far. */
  readonly out: readonly Composed[];
}

/** Whatever is kept goes through JSON, as in a journal, unless it is much and that is not the point. */
export function correlate(correlator: Correlator, from = 0, throughJson = true): Correlating {
  const windows = new Map<string, Window>();
  const events = new Map<string, AnyEvent>();
  const missed: Missed[] = [];
  const out: Composed[] = [];
  let time = from;

  const put = (key: string, window: Window | undefined): void => {
    if (window === undefined) windows.delete(key);
    else windows.set(key, throughJson ? (JSON.parse(JSON.stringify(window)) as Window) : window);
  };

  const advance = (to: number): readonly Composed[] => {
    const before = out.length;
    for (;;) {
      const due = [...windows].filter(([, { dueAt = Infinity }]) => dueAt <= to);
      const [next] = due.toSorted(([, a], [, b]) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
      if (next === undefined) break;
      const [key, window] = next;
      time = Math.max(time, window.dueAt ?? 0);
      const turn = correlator.onDue(window, (id) => events.get(id), time);
      put(key, turn.window);
      out.push(...turn.out);
    }
    time = Math.max(time, to);
    return out.slice(before);
  };

  const standing = correlator.standing?.(from);
  if (standing !== undefined) put("", standing);

  return {
    windows,
    missed,
    out,
    advance,
    pass(one, now = one.at) {
      const before = out.length;
      advance(Math.max(now, time));
      const key = correlator.keyOf(one.event);
      if (key === undefined) return [];
      events.set(one.id, one.event);
      const turn = correlator.onEvent(windows.get(key), one, (id) => events.get(id), time);
      put(key, turn.window);
      out.push(...turn.out);
      missed.push(...(turn.missed ?? []));
      return out.slice(before);
    },
  };
}

let count = 0;

/** An event of this name about `entity`, which happened at `at`. */
export function passing(event: string, at: number, entity = "m", more: object = {}): Passing {
  count += 1;
  const payload = { account_id: "a", object: { uuid: entity, ...more } };
  return { id: `evt_${count}`, at, event: { event, event_ts: at, payload } };
}
