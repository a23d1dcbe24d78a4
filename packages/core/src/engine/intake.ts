import { pause } from "../deadline.ts";
import { ZoomflowError } from "../errors.ts";
import { freezeEvent } from "../events/event.ts";
import { entityOf, eventKey } from "../events/identity.ts";
import type { Arrival, Entry, Health, Journal, LeftOut, Ports } from "../ports.ts";
import type { Plan } from "../rules/plan.ts";
import { checkArrival } from "./check-arrival.ts";
import { createGathering, FLOOD } from "./gathering.ts";
import { createLosses } from "./losses.ts";
import { tellSelection } from "./tell-selection.ts";
import { isUnrecordable } from "./unrecordable.ts";

export interface Intake {
  /** Never throws: an arrival that cannot be read is observed and passed over. */
  deliver(arrival: Arrival): void;
  /** Resolves when all that was delivered is in the journal. */
  flush(): Promise<void>;
  /** Stops trying to record what the journal refuses. */
  close(): void;
  /** The process ends now: tells at once what is lost with it. */
  abandon(): void;
  /** Not well while the journal refuses what has arrived. */
  health(): Health;
}

/** How much may be held in memory while the journal refuses. */
export interface HoldLimits {
  readonly events: number;
  /** Characters of the events' JSON. */
  readonly size: number;
}

/** What of the journal the intake needs. */
export type Recorder = Pick<Journal, "durable" | "record" | "gaps">;

const RETRY_MS = 1_000;
/** So many are written at a time, however many wait: what else is to be done gets its turn. */
const MOST_AT_ONCE = 2_000;

/**
 * Takes events to the journal, each with the runs it asks for. All that arrives in one turn of the
 * event loop shares a transaction; what arrives while one is being written waits for the next. While
 * events pour in, the turns of a few milliseconds share one, up to a limit.
 */
export function createIntake(
  parts: {
    readonly journal: Recorder;
    readonly plan: Plan;
    readonly onRecorded: () => void;
    /** Runs that are held, and whose place newer ones are to take. */
    readonly onOvertaken: (overtaken: readonly LeftOut[]) => void;
    readonly hold: HoldLimits;
  },
  ports: Ports,
): Intake {
  const closed = new AbortController();
  const losses = createLosses(parts.journal.gaps, ports);
  const gathering = createGathering(() => pending.length, ports);
  let pending: Entry[] = [];
  /** Handed to the journal, which has not answered yet. */
  let inHand: readonly Entry[] = [];
  /** Of what waits and what is being written. */
  let size = 0;
  let writing: Promise<void> | undefined;
  let refusal: ZoomflowError | undefined;
  let atOnce = MOST_AT_ONCE;
  let told = Number.NEGATIVE_INFINITY;

  const enter = (arrival: Arrival): Entry => {
    checkArrival(arrival);
    const { source, receivedAt } = arrival;
    const event = freezeEvent(arrival.event);
    // oxlint-disable-next-line no-restricted-globals -- a time that was read from the clock, as a Date
    const context = { now: new Date(ports.clock.now()), source: { name: source, receivedAt } };
    const entity = entityOf(event);
    const { runs, failures, through } = parts.plan(event, entity, context);
    for (const { rule, error } of failures)
      ports.observe({ is: "rule.failed", rule, event, error });
    const key = eventKey(event, ports.hash);
    const entry: Entry =
      !parts.journal.durable || arrival.raw !== undefined
        ? { key, arrival, entity, runs }
        : // Here, where what cannot be written is one event's own trouble.
          { key, arrival: { ...arrival, raw: JSON.stringify(event) }, entity, runs };
    return through === undefined ? entry : { ...entry, through };
  };

  const write = async (): Promise<void> => {
    while (pending.length > 0 && !closed.signal.aborted) {
      const batch = pending.length > atOnce ? pending.slice(0, atOnce) : pending;
      pending = pending.slice(batch.length);
      inHand = batch;
      try {
        const recorded = await parts.journal.record(batch);
        inHand = [];
        refusal = undefined;
        atOnce = MOST_AT_ONCE;
        for (const entry of batch) size -= sizeOf(entry);
        batch.forEach((entry, index) => {
          const result = recorded[index];
          announce(entry, result === "known");
          if (typeof result === "object") tellSelection(result, parts.onOvertaken, ports);
        });
        parts.onRecorded();
        if (losses.count > 0) await losses.record();
        if (pending.length >= FLOOD) await gathering.over(pending.length);
      } catch (thrown) {
        // Empty where they were given up in the meantime.
        pending = inHand.concat(pending);
        inHand = [];
        if (isUnrecordable(thrown)) {
          // It is looked for among ever fewer, and left out.
          atOnce = batch.length > 1 ? Math.ceil(batch.length / 2) : leaveOut(thrown);
          continue;
        }
        refusal = ZoomflowError.from(thrown, "ZF_INTERNAL");
        if (ports.clock.monotonic() - told >= RETRY_MS) {
          told = ports.clock.monotonic();
          refused(pending.length, refusal);
        }
        await pause(ports.clock, refusal.retryAfterMs ?? RETRY_MS, closed.signal);
      }
    }
    writing = undefined;
    if (closed.signal.aborted) giveUp();
  };

  const leaveOut = (thrown: unknown): number => {
    for (const entry of pending.splice(0, 1)) size -= sizeOf(entry);
    refused(1, thrown, true);
    return MOST_AT_ONCE;
  };

  const giveUp = (): void => {
    const error = refusal ?? new ZoomflowError("ZF_INTERRUPTED", "the process stopped before");
    const times = pending.map(({ arrival }) => arrival.receivedAt);
    losses.lose(times, error);
    pending = [];
    losses.close();
  };

  const refused = (count: number, thrown: unknown, lost?: true): void =>
    ports.observe({
      is: "event.unrecorded",
      count,
      ...(lost && { lost }),
      error: ZoomflowError.from(thrown, "ZF_INTERNAL"),
    });

  const announce = ({ key, arrival, runs, through }: Entry, known: boolean): void => {
    const { event, source, receivedAt } = arrival;
    if (known) ports.observe({ is: "event.known", key, event, source });
    else
      ports.observe({
        is: "event.recorded",
        key,
        event,
        source,
        receivedAt,
        rules: rulesOf(runs, through),
      });
  };

  const begin = (): Promise<void> => {
    writing ??= gathering.over(FLOOD - 1).then(write);
    return writing;
  };

  const isFull = (): boolean => pending.length >= parts.hold.events || size >= parts.hold.size;

  const lost = (): string => (losses.count === 0 ? "" : `, ${losses.count} were lost`);

  return {
    deliver(arrival) {
      if (closed.signal.aborted) return;
      if (refusal !== undefined && isFull()) return losses.lose([arrival.receivedAt], refusal);
      try {
        const entry = enter(arrival);
        pending.push(entry);
        gathering.grown();
        size += sizeOf(entry);
      } catch (thrown) {
        return refused(1, thrown, true);
      }
      void begin();
    },
    flush: async () => {
      if (pending.length > 0) await begin();
      else await writing;
    },
    close: () => closed.abort(),
    abandon() {
      closed.abort();
      // The process will not be there for the answer to come.
      pending = inHand.concat(pending);
      inHand = [];
      giveUp();
    },
    health: () =>
      refusal === undefined
        ? { ok: true, reason: "writable" }
        : {
            ok: false,
            reason: `${pending.length} events wait to be recorded${lost()}: ${refusal.message}`,
            hint: refusal.hint,
            code: refusal.code,
          },
  };
}

function rulesOf(runs: Entry["runs"], through: Entry["through"]): readonly string[] {
  const rules = runs.map((run) => run.rule);
  return through === undefined ? rules : [...rules, ...through.rules];
}

function sizeOf({ arrival }: Entry): number {
  return arrival.raw?.length ?? 0;
}
