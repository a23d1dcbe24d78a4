import type { AnyEvent, Doubt, Entry, Run } from "@zoomflow/core/ports";

import type { ClaimedRow } from "./claims.ts";
import { nameOf } from "./names.ts";
import type { Statements } from "./statements.ts";

/** Makes runs of claimed rows. */
export interface RunReader {
  /** Keeps an event that was just recorded at hand: its runs are as a rule claimed at once. */
  remember(id: number, entry: Pick<Entry, "key" | "arrival">, size: number): void;
  read(row: ClaimedRow): Run;
}

/** An event of which runs were claimed. Most wait for a while: it is read when it is looked at. */
interface EventPart extends Pick<Run, "eventKey" | "source" | "receivedAt"> {
  event(): AnyEvent;
}

/** So many events are kept at hand, the oldest leaving first; larger ones never. */
export const REMEMBERED = 1_000;
const LARGE = 8_192;

export function createRunReader(statements: Statements): RunReader {
  const events = new Map<number, EventPart>();

  const keep = (id: number, event: EventPart, size: number): void => {
    if (size > LARGE) return;
    events.set(id, event);
    if (events.size > REMEMBERED) events.delete(events.keys().next().value as number);
  };

  const eventOf = (id: number): EventPart => {
    const known = events.get(id);
    if (known !== undefined) return known;
    const { key, body, source, received_at } = statements.eventOf.get(id) as unknown as EventRow;
    let parsed: AnyEvent | undefined;
    const event = (): AnyEvent => (parsed ??= JSON.parse(body) as AnyEvent);
    return { eventKey: key, event, source, receivedAt: received_at };
  };

  const stepsOf = (id: number): readonly StepRow[] =>
    statements.stepsOf.all(id) as unknown as readonly StepRow[];

  return {
    remember: (id, { key, arrival: { event, source, receivedAt } }, size) =>
      keep(id, { eventKey: key, event: () => event, source, receivedAt }, size),
    read({ id, rule, lane, attempts, event, source, stepped, doubt }) {
      const { eventKey, event: read, source: from, receivedAt } = eventOf(event);
      const steps = stepped ? stepsOf(id) : [];
      return {
        id: nameOf("run", id),
        rule,
        lane: lane ?? undefined,
        attempts,
        eventKey,
        source: source ?? from,
        receivedAt,
        // Parsed by whoever carries the run out: what is no JSON is then one run's own trouble.
        get event() {
          return read();
        },
        get steps() {
          return Object.fromEntries(
            steps.map(({ name, result }) => [name, JSON.parse(result) as unknown]),
          );
        },
        get doubt() {
          return doubt === null ? undefined : (JSON.parse(doubt) as Doubt);
        },
      };
    },
  };
}

interface StepRow {
  readonly name: string;
  readonly result: string;
}

interface EventRow {
  readonly key: string;
  readonly body: string;
  readonly source: string;
  readonly received_at: number;
}
