import type { InProgress } from "@zoomflow/core/engine";
import type { AnyEvent, Telemetry } from "@zoomflow/core/ports";
import type { Meeting } from "@zoomflow/page/contract";

import { backwards } from "./backwards.ts";
import type { JournalView } from "./journal-view.ts";

/** The meetings that go on, followed from the first time that somebody asks. */
export interface Meetings {
  take(moment: Telemetry): void;
  /** Begins to follow them, with what the journal knows of the last 30 hours. */
  begin(): Promise<void>;
  list(topics: boolean): readonly Meeting[];
}

/** No meeting of Zoom's goes on for longer. */
const LONGEST_MS = 30 * 3_600_000;

/** So many events are read at a time: each is parsed. */
const STRETCH = 100;

const MOST_TOLD = 100;

export function createMeetings(
  journal: JournalView,
  { inProgress, now }: { readonly inProgress: InProgress; readonly now: () => number },
): Meetings {
  let following = false;

  const heard = (event: AnyEvent, receivedAt: number): void => {
    const at = typeof event.event_ts === "number" ? event.event_ts : receivedAt;
    inProgress.take(event, at, receivedAt);
  };

  return {
    take(moment) {
      if (following && moment.is === "event.recorded") heard(moment.event, moment.receivedAt);
    },
    async begin() {
      following = true;
      const since = now() - LONGEST_MS;
      // Newest first, to find where to begin; then in their order, which the machine does best with.
      let first = Number.POSITIVE_INFINITY;
      await backwards(journal, { table: "event" }, ({ from, to }) => {
        const times = journal.past().events({ from, to, until: now() });
        if (times.some((at) => at >= since)) first = from;
        return times.length === 0 || times.some((at) => at >= since);
      });
      const { last } = journal.past().rows("event");
      for (let from = first; from <= last; from += STRETCH) {
        const stretch = { from, to: Math.min(last, from + STRETCH - 1), until: now() + 1 };
        for (const { receivedAt, body } of journal.past().meetings(stretch))
          if (receivedAt >= since) heard(JSON.parse(body) as AnyEvent, receivedAt);
        await journal.turn();
      }
    },
    list: (topics) =>
      inProgress.list(now(), MOST_TOLD).map((session) => {
        const { kind, meeting, startedAt, present, peak, waiting, hostPresent } = session;
        return {
          kind,
          ...(meeting.id !== undefined && { id: meeting.id }),
          ...(topics && meeting.topic !== undefined && { topic: meeting.topic }),
          startedAt,
          present,
          peak,
          waiting,
          hostPresent,
        };
      }),
  };
}
