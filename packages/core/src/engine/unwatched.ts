import { pause } from "../deadline.ts";
import { messageOf } from "../errors.ts";
import type { Journal, Ports } from "../ports.ts";
import { matches } from "../rules/pattern.ts";

/**
 * Those that wait beyond the number that memory holds. Of them only the names of events are known:
 * when such an event comes, their runs are woken and look in the journal whether it was theirs.
 */
export interface Unwatched {
  readonly any: boolean;
  join(events: readonly string[]): void;
  /** An event of this name has been recorded. */
  heard(event: string): void;
  close(): void;
}

/** Many events make one round, and there is a pause after each. */
const PAUSE_MS = 1_000;

export function createUnwatched(
  { journal, onWoken }: { readonly journal: Journal; readonly onWoken: () => void },
  ports: Ports,
): Unwatched {
  const patterns = new Set<string>();
  const closed = new AbortController();
  let names = new Set<string>();
  let going = false;

  const wakeAll = async (event: string): Promise<void> => {
    let last: string | undefined;
    do {
      last = await journal.waits.wake(event, last);
      onWoken();
    } while (last !== undefined && !closed.signal.aborted);
  };

  const goRound = async (): Promise<void> => {
    while (names.size > 0 && !closed.signal.aborted) {
      const round = names;
      names = new Set();
      try {
        for (const event of round) await wakeAll(event);
      } catch (thrown) {
        names = new Set([...round, ...names]);
        const why = messageOf(thrown);
        ports.log.error({ err: thrown }, `runs that wait cannot be woken: ${why}`);
      }
      await pause(ports.clock, PAUSE_MS, closed.signal);
    }
    going = false;
  };

  return {
    get any() {
      return patterns.size > 0;
    },
    join: (events) => events.forEach((pattern) => patterns.add(pattern)),
    heard(event) {
      for (const pattern of patterns) {
        if (!matches(pattern, event)) continue;
        names.add(event);
        if (!going) void goRound();
        going = true;
        return;
      }
    },
    close: () => closed.abort(),
  };
}
