import { messageOf, ZoomflowError } from "../errors.ts";
import type { Arrival, Entry, Journal, OfRun, Ports, Recorded, WaitName } from "../ports.ts";
import { compileExpectation, type Expectation } from "../rules/expectation.ts";
import { createUnwatched } from "./unwatched.ts";
import { createWaiterIndex } from "./waiter-index.ts";

/** A run's own code that waits for an event. */
export interface Waiter extends WaitName {
  readonly of: OfRun;
  readonly expectation: Expectation;
  /** Events that were received then, or later, do not count. Wall-clock milliseconds. */
  readonly dueAt: number;
  /** Whether every event is looked at for it before it is recorded. Not so beyond a certain number. */
  readonly watched: boolean;
  /** Whether all earlier events have been looked at: from then on the first that fits is its own. */
  live: boolean;
  /** An event that fits was on its way to the journal while that was looked through. */
  missed: boolean;
}

/** Those who wait, between the intake, whose events they are given, and the code that waits. */
export interface Waiters {
  /** How many are watched. */
  readonly watching: number;
  /** Records events as the journal does; those that are waited for end the waits with it. */
  record(entries: readonly Entry[]): Promise<readonly Recorded[]>;
  /** @throws ZoomflowError `ZF_RULE_FAILED` for what cannot be waited for */
  expect(rule: string, wanted: { readonly event: unknown; readonly where?: unknown }): Expectation;
  /** From now on; one that is there already goes on with the new expectation. */
  enter(wait: Pick<Waiter, "of" | "run" | "step" | "expectation" | "dueAt">): Waiter;
  /** Whether an event is what is waited for. A `where` that throws is observed, and does not hold. */
  fits(waiter: Waiter, arrival: Arrival): boolean;
  /** The wait is over; without a step, all of the run are. */
  leave(run: string, step?: string): void;
  close(): void;
}

/** So many are watched at most. */
const MOST = 10_000;

export function createWaiters(
  parts: {
    readonly journal: Journal;
    readonly onWoken: () => void;
    /** Default: 10,000. */
    readonly most?: number;
  },
  ports: Ports,
): Waiters {
  const { journal, most = MOST } = parts;
  const index = createWaiterIndex<Waiter>();
  const runs = new Map<string, Map<string, Waiter>>();
  const unwatched = createUnwatched(parts, ports);

  const fits = (
    { expectation, dueAt }: Waiter,
    { event, source, receivedAt }: Arrival,
  ): boolean => {
    if (receivedAt >= dueAt) return false;
    const { rule, condition } = expectation;
    // As of the event's arrival, so that it is the same whenever it is looked at.
    // oxlint-disable-next-line no-restricted-globals -- a time that was read from the clock, as a Date
    const context = { now: new Date(receivedAt), source: { name: source, receivedAt } };
    try {
      return ports.scope.run(`rule "${rule}"`, () => condition(event, context));
    } catch (thrown) {
      const message = `rule "${rule}" threw while it looked at an event: ${messageOf(thrown)}`;
      const error = new ZoomflowError("ZF_RULE_FAILED", message, { cause: thrown });
      ports.observe({ is: "rule.failed", rule, event, error });
      return false;
    }
  };

  /** The waits that an event ends if it is recorded. */
  const endedBy = (arrival: Arrival): readonly Waiter[] =>
    [...index.candidates(arrival.event)].filter((waiter) => {
      if (!fits(waiter, arrival)) return false;
      waiter.missed ||= !waiter.live;
      return waiter.live;
    });

  const leave = (run: string, step?: string): void => {
    const waiters = runs.get(run);
    for (const [name, waiter] of waiters ?? [])
      if (step === undefined || step === name) {
        index.delete(waiter);
        waiters?.delete(name);
      }
    if (waiters?.size === 0) runs.delete(run);
  };

  const announce = ({ arrival, ends = [] }: Entry): void => {
    const { event } = arrival.event;
    for (const { run, step } of ends) {
      const of = runs.get(run)?.get(step)?.of;
      if (of !== undefined) ports.observe({ is: "wait.over", ...of, step, event });
      leave(run, step);
    }
    unwatched.heard(event);
  };

  /** In one go with handing them to the journal: what is looked for after this comes after these. */
  const look = (entry: Entry): Entry => {
    const ends = endedBy(entry.arrival);
    return ends.length === 0 ? entry : { ...entry, ends };
  };

  const recordFor = async (entries: readonly Entry[]): Promise<readonly Recorded[]> => {
    const looked = entries.map(look);
    const recorded = await journal.record(looked);
    for (const [n, entry] of looked.entries()) {
      const result = recorded[n];
      if (typeof result === "object") for (const { run } of result.dropped) leave(run);
      if (result !== "known") announce(entry);
    }
    return recorded;
  };

  return {
    get watching() {
      return index.size;
    },
    fits,
    leave,
    record: (entries) =>
      index.size === 0 && !unwatched.any ? journal.record(entries) : recordFor(entries),
    expect: compileExpectation,
    enter(wait) {
      const { run, step, expectation } = wait;
      const before = runs.get(run)?.get(step);
      if (before !== undefined) leave(run, step);
      const watched = index.size < most;
      const live = watched && before?.live === true;
      const waiter: Waiter = { ...wait, watched, live, missed: false };
      if (watched) {
        index.add(waiter);
        runs.set(run, (runs.get(run) ?? new Map<string, Waiter>()).set(step, waiter));
      } else unwatched.join(expectation.events);
      return waiter;
    },
    close: () => unwatched.close(),
  };
}
