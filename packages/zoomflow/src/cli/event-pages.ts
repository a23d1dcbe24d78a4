import { ZoomflowError } from "@zoomflow/core";

import type { Reader, Span } from "../journal/reader.ts";
import type { StoredEvent } from "../journal/stored.ts";
import { type JournalCall, timeOption } from "./journal-call.ts";

/** So many events are looked at before anything is done about them. */
const PAGE = 500;

/** Where events come from that follow from others: these are looked at themselves. */
const FOLLOWING: ReadonlySet<string> = new Set(["batch", "failure"]);

/**
 * The events that a call means by `--event` or `--since` and `--until`, in the order in which they
 * came. Those that come meanwhile are not, nor, unless they are named, those that follow from others.
 *
 * @throws ZoomflowError `ZF_USAGE` for an event that there is not
 */
export function* eventPages(
  journal: JournalCall,
  reader: Reader,
): Generator<readonly StoredEvent[]> {
  const id = journal.call.text("event");
  if (id !== undefined) {
    const event = reader.event(id);
    if (event === undefined)
      throw new ZoomflowError("ZF_USAGE", `there is no event ${id} in the journal`);
    yield [event];
    return;
  }
  const since = timeOption(journal, "since") ?? 0;
  const span: Span = { since, until: timeOption(journal, "until") ?? Number.MAX_SAFE_INTEGER };
  const last = reader.lastEvent();
  for (let after: string | undefined; ;) {
    const events = reader.events(span, { after, last, limit: PAGE });
    yield events.filter(({ source }) => !FOLLOWING.has(source));
    after = events.at(-1)?.id;
    if (events.length < PAGE) return;
  }
}
