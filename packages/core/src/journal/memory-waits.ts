import type { Arrival, Look } from "../ports.ts";
import { matches } from "../rules/pattern.ts";
import type { PendingWait, WaitName, WaitSpec } from "../runs/wait.ts";

interface OpenWait {
  readonly spec: WaitSpec;
  seen: number;
  /** Whether this process looks at every event for it. */
  watched: boolean;
}

/** Open waits of runs, and the events that may yet be looked for. */
export interface MemoryWaits {
  /** An event has been recorded. */
  heard(arrival: Arrival): void;
  begin(name: WaitName, spec: WaitSpec): Pick<OpenWait, "seen" | "spec">;
  /** Whether it was open. */
  end(name: WaitName): boolean;
  /** The run sleeps: whether all these are still open. */
  rest(run: string, waits: readonly PendingWait[]): boolean;
  /** The run is over. */
  forget(run: string): void;
  look(seen: number, spec: WaitSpec): Look;
  /** Runs that wait for an event of this name and are not watched. */
  unwatched(event: string): readonly string[];
}

/** So many events are looked through at a time. */
const BATCH = 1_000;

export function createMemoryWaits(): MemoryWaits {
  const runs = new Map<string, Map<string, OpenWait>>();
  /** As long as a wait may look for them. */
  let events: { readonly place: number; readonly arrival: Arrival }[] = [];
  let places = 0;
  let unwatched = 0;

  const watch = (wait: OpenWait, watched: boolean): void => {
    if (wait.watched !== watched) unwatched += watched ? -1 : 1;
    wait.watched = watched;
    if (unwatched === 0) events = [];
  };

  const drop = (wait: OpenWait): void => watch(wait, true);

  return {
    heard(arrival) {
      places++;
      if (unwatched > 0) events.push({ place: places, arrival });
    },
    begin({ run, step }, spec) {
      const waits = runs.get(run) ?? new Map<string, OpenWait>();
      runs.set(run, waits);
      const wait = waits.get(step) ?? { spec, seen: places, watched: true };
      if (!waits.has(step)) watch(wait, false);
      waits.set(step, wait);
      return wait;
    },
    end({ run, step }) {
      const wait = runs.get(run)?.get(step);
      if (wait === undefined) return false;
      runs.get(run)?.delete(step);
      drop(wait);
      return true;
    },
    rest(run, waits) {
      const open = waits.map(({ step, seen }) => {
        const wait = runs.get(run)?.get(step);
        if (wait === undefined) return false;
        watch(wait, seen === undefined);
        wait.seen = seen ?? places;
        return seen === undefined || this.look(seen, wait.spec).arrivals.length === 0;
      });
      return open.every(Boolean);
    },
    forget(run) {
      for (const wait of runs.get(run)?.values() ?? []) drop(wait);
      runs.delete(run);
    },
    look(seen, { events: patterns, dueAt }) {
      const rest = events.filter(({ place }) => place > seen);
      const batch = rest.slice(0, BATCH);
      return {
        arrivals: batch
          .map(({ arrival }) => arrival)
          .filter(({ event, receivedAt }) => {
            return receivedAt < dueAt && patterns.some((one) => matches(one, event.event));
          }),
        seen: batch.at(-1)?.place ?? seen,
        more: rest.length > BATCH,
      };
    },
    unwatched: (event) =>
      [...runs].flatMap(([run, waits]) => {
        const waiting = [...waits.values()].some(
          ({ watched, spec }) => !watched && spec.events.some((one) => matches(one, event)),
        );
        return waiting ? [run] : [];
      }),
  };
}
