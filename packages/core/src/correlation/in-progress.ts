import type { AnyEvent } from "../events/event.ts";
import type { Correlator, Window } from "../windows/window.ts";
import { SESSION_EVENTS } from "./moves.ts";
import type { Session } from "./session-event.ts";
import { type Sitting, told } from "./sitting.ts";
import { createWatching } from "./watching.ts";

/** The meetings and webinars that go on, as a `session` would tell of them. */
export interface InProgress {
  /** @param at when it happened, @param now when it is heard of, in wall-clock milliseconds */
  take(event: AnyEvent, at: number, now: number): void;
  /** The newest first. */
  list(now: number, most: number): readonly Session[];
}

/** So many at once are remembered; of more the oldest are not. */
const MOST = 2_000;

/** So few by name: who is in a meeting is not asked here, only how many. */
const MOST_PEOPLE = 500;

const NOTHING = (): undefined => undefined;

/** Follows meetings in memory, with the machine of `session`. Its room is bounded. */
export function createInProgress(): InProgress {
  const machine: Correlator<Sitting> = createWatching({ emit: [], most: MOST_PEOPLE });
  const windows = new Map<string, Window<Sitting>>();

  const keep = (key: string, window: Window<Sitting> | undefined): void => {
    windows.delete(key);
    if (window === undefined) return;
    windows.set(key, window);
    const [oldest] = windows.keys();
    if (windows.size > MOST && oldest !== undefined) windows.delete(oldest);
  };

  return {
    take(event, at, now) {
      if (!NAMES.has(event.event)) return;
      const key = machine.keyOf(event);
      if (key === undefined) return;
      const passing = { id: "", event, at };
      keep(key, machine.onEvent(windows.get(key), passing, NOTHING, now).window);
    },
    list(now, most) {
      for (const [key, window] of windows)
        if ((window.dueAt ?? now + 1) <= now) keep(key, machine.onDue(window, NOTHING, now).window);
      return [...windows.values()]
        .map(({ state }) => state)
        .filter(({ opened, endedAt, closed }) => opened && endedAt === undefined && closed !== true)
        .toSorted((a, b) => b.startedAt - a.startedAt)
        .slice(0, most)
        .map((sitting) => told(sitting, "changed", now));
    },
  };
}

const NAMES: ReadonlySet<string> = new Set(SESSION_EVENTS);
