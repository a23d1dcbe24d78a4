import type { Entry, LeftOut, Selection } from "../ports.ts";
import { placeTakenBy, unfinishedBefore } from "../runs/mode.ts";
import type { RunDraft, RunStatus } from "../runs/run.ts";
import { spreadLane } from "../runs/spread.ts";
import type { Lanes } from "./lanes.ts";
import { makeRoom } from "./make-room.ts";
import type { MemoryWaits } from "./memory-waits.ts";
import type { OpenRuns } from "./open-runs.ts";
import type { Row } from "./row.ts";

/** How many runs have come to which end. */
export type Finished = Record<Exclude<RunStatus, "waiting" | "retrying" | "running">, number>;

export interface EnteringParts {
  readonly rows: Map<string, Row>;
  readonly lanes: Lanes;
  readonly open: OpenRuns;
  readonly waits: MemoryWaits;
  readonly finished: Finished;
}

type Entered = Pick<Entry, "key" | "arrival">;

/**
 * Records a run as its policies say; gives what had to give way, or was left out. `at` is when it was
 * asked for, if not with the receipt of its event.
 */
export type Enter = (entry: Entered, draft: RunDraft, at?: number) => Selection | undefined;

export function createEntering({ rows, lanes, open, waits, finished }: EnteringParts): Enter {
  let sequence = 0;

  const nameOf = (key: string): string => `${shortened(key)}-${++sequence}`;

  const insert = ({ arrival, key }: Entered, draft: RunDraft, id: string, at: number): void => {
    const { event, receivedAt } = arrival;
    const { rule, lane, source = arrival.source, dueAt = at } = draft;
    const run = {
      id,
      rule,
      lane,
      eventKey: key,
      event,
      source,
      receivedAt,
      attempts: 0,
      steps: {},
    };
    rows.set(id, {
      run,
      attempts: 0,
      steps: new Map(),
      failedAt: [],
      dueAt,
      status: "waiting",
      stood: "waiting",
      asleep: false,
    });
    if (lanes.enter(lane, id)) open.add({ id, rule, dueAt });
  };

  const leaveOut = (run: LeftOut): Selection => {
    finished.dropped++;
    return { dropped: [run], overtaken: [] };
  };

  return (entry, draft, at = entry.arrival.receivedAt): Selection | undefined => {
    const { rule, lane, mode, width = 1, skip, dropped } = draft;
    const id = nameOf(entry.key);
    const { key } = entry;
    const { receivedAt } = entry.arrival;
    if (dropped !== undefined)
      return leaveOut({ run: id, rule, key, receivedAt, attempts: 0, ...dropped });
    if (skip) finished.skipped++;
    else if (lane === undefined || (mode === undefined && width === 1))
      insert(entry, draft, id, at);
    else if (mode === undefined) {
      const isFree = (one: string): boolean => lanes.first(one) === undefined;
      insert(entry, { ...draft, lane: spreadLane(lane, width, entry.key, isFree) }, id, at);
    } else if (mode === "drop") {
      const before = lanes.first(lane);
      if (before === undefined) insert(entry, draft, id, at);
      else {
        const reason = unfinishedBefore(before);
        return leaveOut({ run: id, rule, key, receivedAt, attempts: 0, policy: mode, reason });
      }
    } else {
      const reason = placeTakenBy(shortened(entry.key));
      const selection = makeRoom(lane, { mode, reason }, { lanes, rows });
      finished.dropped += selection.dropped.length;
      for (const { run } of selection.dropped) waits.forget(run);
      insert(entry, draft, id, at);
      return selection;
    }
    return undefined;
  };
}

/** A key may begin with its event's time, which says little: it is told apart by its end. */
function shortened(key: string): string {
  return key.slice(-8);
}
