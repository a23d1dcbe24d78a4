import type { EventPage, EventRow, Search } from "@zoomflow/page/contract";

import type { EventFilter, ListedEvent } from "../journal/search.ts";
import type { JournalView } from "./journal-view.ts";

/** So many looks are taken for one answer: some 100,000 events. */
const MOST_LOOKS = 200;

/** Searches backwards, the newest first, and lets everything else go on in between. */
export async function searchEvents(journal: JournalView, query: Search): Promise<EventPage> {
  const { q = "", rule, outcome, since, until, limit = 50 } = query;
  const words = q.split(/\s+/).filter((word) => word !== "");
  const filter: EventFilter = { words: words.slice(0, 8), rule, outcome, since, until };
  const events: EventRow[] = [];
  let next = query.before;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    if (looks > 0) await journal.turn();
    const found = journal.search().look(filter, next, limit - events.length);
    events.push(...found.events.map(rowOfEvent));
    next = found.next;
    if (next === undefined || events.length >= limit) break;
  }
  return { events, more: next !== undefined, ...(next !== undefined && { next }) };
}

export function rowOfEvent(event: ListedEvent): EventRow {
  const { id, name, source, receivedAt, eventTs, entity, runs } = event;
  return {
    id,
    name,
    source,
    receivedAt,
    ...(eventTs !== undefined && { happenedAt: eventTs }),
    ...(entity !== undefined && { entity }),
    runs: runs.map(({ id: run, rule, state }) => ({ id: run, rule, state })),
  };
}
