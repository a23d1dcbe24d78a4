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

/** Records a run as its mode says; gives what had to give way, or was left out. */
export function createEntering({
  rows,
  lanes,
  open,
  waits,
  finished,
}: EnteringParts): (entry: Entry, draft: RunDraft) => Selection | undefined {
  let sequence = 0;

  const nameOf = (key: string): string => `${shortened(key)}-${++sequence}`;

  const insert = ({ arrival, key }: Entry, draft: RunDraft, id: string): void => {
    const { event, receivedAt } = arrival;
    const { rule, lane, source = arrival.source } = draft;
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
      dueAt: receivedAt,
      status: "waiting",
      stood: "waiting",
      asleep: false,
    });
    if (lanes.enter(lane, id)) open.add({ id, rule, dueAt: receivedAt });
  };

  const leaveOut = (run: LeftOut): Selection => {
    finished.dropped++;
    return { dropped: [run], overtaken: [] };
  };

  return (entry, draft): Selection | undefined => {
    const { rule, lane, mode, width = 1, skip } = draft;
    const id = nameOf(entry.key);
    if (skip) finished.skipped++;
    else if (lane === undefined || (mode === undefined && width === 1)) insert(entry, draft, id);
    else if (mode === undefined) {
      const isFree = (one: string): boolean => lanes.first(one) === undefined;
      insert(entry, { ...draft, lane: spreadLane(lane, width, entry.key, isFree) }, id);
    } else if (mode === "drop") {
      const before = lanes.first(lane);
      if (before === undefined) insert(entry, draft, id);
      else {
        const { receivedAt } = entry.arrival;
        const reason = unfinishedBefore(before);
        return leaveOut({ run: id, rule, receivedAt, attempts: 0, mode, reason });
      }
    } else {
      const reason = placeTakenBy(shortened(entry.key));
      const selection = makeRoom(lane, { mode, reason }, { lanes, rows });
      finished.dropped += selection.dropped.length;
      for (const { run } of selection.dropped) waits.forget(run);
      insert(entry, draft, id);
      return selection;
    }
    return undefined;
  };
}

/** A key may begin with its event's time, which says little: it is told apart by its end. */
function shortened(key: string): string {
  return key.slice(-8);
}
