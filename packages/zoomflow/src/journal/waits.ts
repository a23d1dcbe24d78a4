import type {
  AnyEvent,
  Entry,
  PendingWait,
  Recorded,
  RunState,
  WaitName,
  WaitRecord,
} from "@zoomflow/core/ports";

import type { Door } from "./door.ts";
import { lookThrough } from "./look.ts";
import { nameOf, rowOf } from "./names.ts";
import type { Offered } from "./settle.ts";
import { type Statements, WAKE_BATCH } from "./statements.ts";

/** What runs wait for, as rows. While no run has ever waited, nothing of it costs anything. */
export interface Waits extends WaitRecord {
  /** Ends waits with the recording of events; within its transaction. Gives the runs that are due now. */
  endBy(entries: readonly Entry[], recorded: readonly Recorded[]): readonly Offered[];
  /** The run was dropped for a newer one; within the transaction. */
  drop(run: string): void;
  /** What becomes of a state in which a run would sleep, by its waits; within the transaction. */
  rest(run: number, state: RunState): RunState;
  /** Takes the waits away of a run that is over; within the transaction. */
  leave(run: number, state: RunState): void;
}

export interface WaitParts {
  readonly statements: Statements;
  readonly write: Door["write"];
  /** The row of a run that this process holds. */
  readonly held: (run: string) => number | undefined;
  readonly offer: (run: Offered) => void;
  readonly now: () => number;
}

export function createWaits({ statements, write, held, offer, now }: WaitParts): Waits {
  const { openWait, waitOf, endWait, stepOf, keepStep, wakeRun, unwatchedFor } = statements;
  let any = statements.anyWait.get() !== undefined;

  /** Whether it was open. */
  const end = (run: number, step: string, body: string): boolean =>
    endWait.run(run, step).changes === 1 && keepStep.run(run, step, body, now()).changes === 1;

  const wake = (run: number, at: number): readonly Offered[] => {
    const rows = wakeRun.all(run, Math.trunc(at)) as unknown as Woken[];
    return rows.map(({ id, rule, due_at: dueAt }) => ({ id, rule, dueAt }));
  };

  const resultOf = (run: number, step: string): unknown =>
    JSON.parse((stepOf.get(run, step)?.["result"] as string | undefined) ?? "null");

  /** The rest of the events is for a later attempt: is there something among it already? */
  const missed = (wait: PendingWait & { readonly seen: number }, dueAt: number): boolean => {
    for (let { seen } = wait, more = true; more;) {
      const look = lookThrough(statements, seen, { events: wait.events, dueAt });
      if (look.arrivals.length > 0) return true;
      ({ seen, more } = look);
    }
    return false;
  };

  /** Whether a run may go to sleep: none of its waits has ended, or could have. */
  const canRest = (run: number, waits: readonly PendingWait[]): boolean =>
    waits.every(({ step, events, seen }) => {
      const row = waitOf.get(run, step);
      if (row === undefined) return false;
      if (seen === undefined) statements.watchWait.run(run, step);
      else statements.leaveWait.run(seen, run, step);
      return seen === undefined || !missed({ step, events, seen }, Number(row["due_at"]));
    });

  return {
    endBy(entries, recorded) {
      if (!any) return [];
      return entries.flatMap(({ arrival, ends = [] }, index) => {
        const result = recorded[index];
        if (typeof result === "object") for (const { run } of result.dropped) this.drop(run);
        if (ends.length === 0 || result === "known") return [];
        const body = arrival.raw ?? JSON.stringify(arrival.event);
        return ends.flatMap(({ run, step }: WaitName) => {
          const row = rowOf("run", run) ?? -1;
          return end(row, step, body) ? wake(row, arrival.receivedAt) : [];
        });
      });
    },
    drop(run) {
      if (any) statements.dropWaits.run(rowOf("run", run) ?? -1);
    },
    rest(run, state) {
      if (!any || state.is !== "waiting" || canRest(run, state.waits ?? [])) return state;
      return { is: "waiting" }; // due at once means due as it was before
    },
    leave(run, state) {
      if (!any || state.is === "waiting" || state.is === "retrying") return;
      // A person may have it tried again: what comes from here on will have to be looked for.
      if (state.is === "dead" || state.is === "uncertain") statements.leaveWaitsOf.run(run);
      else statements.dropWaits.run(run);
    },
    async open(run, step, { events, dueAt }) {
      const row = held(run);
      if (row === undefined) return { is: "over", result: null };
      any = true;
      return write({
        apply() {
          openWait.run(row, step, JSON.stringify(events), Math.ceil(dueAt));
          const wait = waitOf.get(row, step);
          if (wait === undefined) return { is: "over", result: resultOf(row, step) };
          return { is: "open", seen: Number(wait["seen"]), dueAt: Number(wait["due_at"]) };
        },
      });
    },
    end: (run: string, step: string, result: AnyEvent | null) =>
      write({
        apply() {
          const row = held(run) ?? -1;
          end(row, step, JSON.stringify(result));
          return resultOf(row, step);
        },
      }),
    // Among the writes, so that it sees what was to be written before.
    look: (seen, spec) => write({ apply: () => lookThrough(statements, seen, spec) }),
    async wake(event, after) {
      if (!any) return undefined;
      const place = after === undefined ? -1 : (rowOf("run", after) ?? -1);
      const { last } = await write({
        apply() {
          const rows = unwatchedFor.all(place, event) as unknown as Unwatched[];
          const woken = rows.flatMap(({ run, fits }) => (fits === 1 ? wake(run, now()) : []));
          return { woken, last: rows.length < WAKE_BATCH ? undefined : rows.at(-1)?.run };
        },
        committed: ({ woken }) => woken.forEach(offer),
      });
      return last === undefined ? undefined : nameOf("run", last);
    },
  };
}

interface Woken {
  readonly id: number;
  readonly rule: string;
  readonly due_at: number;
}

interface Unwatched {
  readonly run: number;
  readonly fits: 0 | 1;
}
