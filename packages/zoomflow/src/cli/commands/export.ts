import { createReader, type Reader } from "../../journal/reader.ts";
import { parsed, type StoredEvent, type StoredRun } from "../../journal/stored.ts";
import { EXIT } from "../exit.ts";
import { type JournalCall, timeOption } from "../journal-call.ts";

/** So many events are read at a time: a slow reader of ours holds nothing up, and fills no memory. */
const BATCH = 200;

/** Writes every event with its payload, each followed by its runs, as JSON lines. */
export async function exportJournal(journal: JournalCall): Promise<number> {
  const reader = createReader(journal.database);
  const span = {
    since: timeOption(journal, "since") ?? Number.MIN_SAFE_INTEGER,
    until: timeOption(journal, "until") ?? Number.MAX_SAFE_INTEGER,
  };
  const last = reader.lastEvent();
  for (let after: string | undefined; ;) {
    const events = reader.events(span, { after, last, limit: BATCH });
    for (const event of events) exportEvent(event, reader, journal.line);
    await journal.drained();
    after = events.at(-1)?.id;
    if (events.length < BATCH) return EXIT.ok;
  }
}

function exportEvent(event: StoredEvent, reader: Reader, line: JournalCall["line"]): void {
  const { body, ...facts } = event;
  line({ is: "event", ...facts, body: parsed(body) });
  for (const run of reader.runsOf(event.id)) exportRun(run, reader, line);
}

function exportRun(run: StoredRun, reader: Reader, line: JournalCall["line"]): void {
  const steps = reader
    .stepsOf(run.id)
    .map(({ result, ...step }) => ({ ...step, result: parsed(result) }));
  line({ is: "run", ...run, attempts: reader.attemptsOf(run.id), steps });
}
