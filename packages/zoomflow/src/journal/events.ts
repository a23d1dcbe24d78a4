import type { AnyEvent, Doubt, Entry, Run } from "@zoomflow/core/ports";

import type { ClaimedRow } from "./claims.ts";
import { nameOf } from "./names.ts";
import type { Statements } from "./statements.ts";

/** Makes runs of claimed rows. */
export interface RunReader {
  /** Keeps an event that was just recorded at hand: its runs are as a rule claimed at once. */
  remember(id: number, entry: Pick<Entry, "key" | "arrival">, size: number): void;
  read(rows: readonly ClaimedRow[]): readonly Run[];
}

/** So many events are kept at hand, the oldest leaving first; larger ones never. */
export const REMEMBERED = 1_000;
const LARGE = 8_192;

export function createRunReader(statements: Statements): RunReader {
  const events = new Map<number, EventPart>();

  const eventOf = (id: number): EventPart =>
    new EventPart(statements.eventOf.get(id) as unknown as EventRow);

  /** Events that lie side by side are read in one go. */
  const missing = (rows: readonly ClaimedRow[]): ReadonlyMap<number, EventPart> => {
    const ids = rows.map(({ event }) => event).filter((id) => !events.has(id));
    const first = ids.reduce((least, id) => Math.min(least, id), Infinity);
    const last = ids.reduce((most, id) => Math.max(most, id), 0);
    if (ids.length < 2 || last - first > 2 * ids.length) return new Map();
    const found = statements.eventsFrom.all(first, last) as unknown as readonly EventRow[];
    return new Map(found.map((row) => [row.id, new EventPart(row)]));
  };

  const stepsOf = (id: number): readonly StepRow[] =>
    statements.stepsOf.all(id) as unknown as readonly StepRow[];

  return {
    remember(id, { key, arrival: { event, source, receivedAt } }, size) {
      if (size > LARGE) return;
      const row = { id, key, body: "", source, received_at: receivedAt };
      events.set(id, new EventPart(row, event));
      if (events.size > REMEMBERED) events.delete(events.keys().next().value as number);
    },
    read(rows) {
      const near = missing(rows);
      return rows.map((row) => {
        const { id, event } = row;
        const part = events.get(event) ?? near.get(event) ?? eventOf(event);
        return new ClaimedRun(row, part, row.stepped ? stepsOf(id) : []);
      });
    },
  };
}

/** An event of which runs were claimed. Most of them wait for a while, so it is parsed when it is looked at. */
class EventPart {
  readonly row: EventRow;
  #event: AnyEvent | undefined;

  constructor(row: EventRow, event?: AnyEvent) {
    this.row = row;
    this.#event = event;
  }

  get event(): AnyEvent {
    return (this.#event ??= JSON.parse(this.row.body) as AnyEvent);
  }
}

/** Parsed by whoever carries it out: what is no JSON is then one run's own trouble. */
class ClaimedRun implements Run {
  readonly id: string;
  readonly rule: string;
  readonly lane: string | undefined;
  readonly attempts: number;
  readonly eventKey: string;
  readonly source: string;
  readonly receivedAt: number;
  readonly waits: boolean;
  readonly #event: EventPart;
  readonly #steps: readonly StepRow[];
  readonly #doubt: string | null;

  constructor(row: ClaimedRow, event: EventPart, steps: readonly StepRow[]) {
    this.id = nameOf("run", row.id);
    this.rule = row.rule;
    this.lane = row.lane ?? undefined;
    this.attempts = row.attempts;
    this.eventKey = keyOf(event.row);
    this.source = row.source ?? event.row.source;
    this.receivedAt = event.row.received_at;
    this.waits = row.waits;
    this.#event = event;
    this.#steps = steps;
    this.#doubt = row.doubt;
  }

  get event(): AnyEvent {
    return this.#event.event;
  }

  get steps(): Run["steps"] {
    if (this.#steps.length === 0) return {};
    return Object.fromEntries(
      this.#steps.map(({ name, result }) => [name, JSON.parse(result) as unknown]),
    );
  }

  get doubt(): Doubt | undefined {
    return this.#doubt === null ? undefined : (JSON.parse(this.#doubt) as Doubt);
  }
}

/** Of an event that came again after its window the row has a mark of its own behind the key. */
function keyOf({ id, key }: EventRow): string {
  const mark = key.lastIndexOf("@");
  return mark >= 0 && key.slice(mark + 1) === String(id) ? key.slice(0, mark) : key;
}

interface StepRow {
  readonly name: string;
  readonly result: string;
}

interface EventRow {
  readonly id: number;
  readonly key: string;
  readonly body: string;
  readonly source: string;
  readonly received_at: number;
}
