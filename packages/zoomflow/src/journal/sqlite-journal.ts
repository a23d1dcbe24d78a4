import type { ZoomflowError } from "@zoomflow/core";
import {
  type Clock,
  type EndOfTurn,
  type Journal,
  type Passed,
  passedOn,
  type RunStatus,
  type WindowStore,
} from "@zoomflow/core/ports";

import { startCheckpointThread } from "./checkpoint-thread.ts";
import { createCheckpointer } from "./checkpointer.ts";
import { type ClaimedRow, createClaims, type ParkedRun } from "./claims.ts";
import { type Counters, createCounters } from "./counters.ts";
import { suspect } from "./damage.ts";
import { createDoor } from "./door.ts";
import { createRunReader, REMEMBERED } from "./events.ts";
import { createForeignWatch } from "./foreign.ts";
import { createGapRecord } from "./gap-record.ts";
import { createGroupCommit } from "./group-commit.ts";
import { rowOf } from "./names.ts";
import { openJournal } from "./open.ts";
import { createRecorder, type Written } from "./record.ts";
import { recover } from "./recovery.ts";
import { createPruner } from "./retention.ts";
import { createSettler, type Redact, type Settled } from "./settle.ts";
import { checkpointEvery, type Database, type Sync } from "./sqlite.ts";
import { prepareStatements } from "./statements.ts";
import { timed } from "./timed.ts";
import { transactionsOf } from "./transactions.ts";
import { createWaits } from "./waits.ts";

export interface SqliteJournalOptions {
  /** Made, with its directory, when it is not there; for its owner's eyes only. */
  readonly file: string;
  /** `normal`: a crash of the process loses nothing. `full`: neither does one of the machine. Default: `normal`. */
  readonly sync?: Sync;
  /** For how long an event key is remembered, in ms. Default: 7 days. */
  readonly dedupeWindowMs?: number;
  /** Refuse a damaged file instead of setting it aside. Default: false. */
  readonly strict?: boolean;
  /** Takes secrets out of what errors say. Default: as they are. */
  readonly redact?: Redact;
  readonly clock: Clock;
  readonly endOfTurn: EndOfTurn;
  /** Told where a damaged file now lies. */
  readonly onSetAside?: (file: string) => void;
  /** Told once, when the file cannot be brought up to date in the background: some commits then take longer. */
  readonly onTrouble?: (error: ZoomflowError) => void;
  /** Told after every commit how long its transaction took, in ms. */
  readonly onCommit?: (ms: number) => void;
}

/** A journal in a file. */
export interface SqliteJournal extends Journal {
  readonly database: Database;
}

/**
 * The Journal on disk. All that is written in one turn of the event loop shares a transaction, and
 * is promised once that is committed. Nothing of the backlog is held in memory.
 *
 * @throws ZoomflowError `ZF_JOURNAL_NEWER`, `ZF_JOURNAL_FOREIGN`, `ZF_JOURNAL_UNWRITABLE`; `ZF_JOURNAL_CORRUPT` when strict
 */
export function createSqliteJournal(options: SqliteJournalOptions): SqliteJournal {
  const { file, sync = "normal", strict = false, clock, endOfTurn } = options;
  const now = clock.now();
  const { database, setAside, ready } = openJournal({ file, sync, strict, now }, (opened) => {
    const statements = prepareStatements(opened);
    const counters = createCounters(statements);
    opened.exec("begin immediate");
    const found = recover(statements, counters, now);
    opened.exec("commit");
    return { statements, counters, found };
  });
  for (const aside of setAside) options.onSetAside?.(aside);
  const { statements, counters, found } = ready;
  const { promise: failure, resolve: fail } = Promise.withResolvers<ZoomflowError>();
  const onDamage = (error: ZoomflowError): void => {
    suspect(file);
    fail(error);
  };
  const { onTrouble = () => {} } = options;
  checkpointEvery(database, "64 MB");
  const checkpointer = createCheckpointer({
    database,
    file,
    clock,
    startThread: startCheckpointThread,
    onDamage,
    onTrouble,
  });
  const transactions = transactionsOf(database, counters, checkpointer.committed);
  const { onCommit } = options;
  const group = createGroupCommit(
    onCommit === undefined ? transactions : timed(transactions, clock, onCommit),
    endOfTurn,
  );
  const { write, read, health } = createDoor(file, group, onDamage);
  const claims = createClaims(statements, (run) => void park(run));
  const runs = createRunReader(statements);
  const { dedupeWindowMs = WEEK_MS } = options;
  const recorder = createRecorder(statements, dedupeWindowMs, (run) => claims.held.has(run));
  const settle = createSettler(statements, options.redact ?? ((text) => text));
  const prune = createPruner(statements, clock, dedupeWindowMs);
  /** The time by which runs were last claimed. */
  let claimedAt = 0;
  /** Claimed runs whose end is being written. */
  const settling = new Set<number>();
  /** Claimed runs whose row has the mark. */
  const marked = new Set<number>();

  const park = async ({ id, rule, due_at: dueAt }: ParkedRun): Promise<void> => {
    const apply = (): boolean => statements.park.run(id).changes === 1;
    // Where it could not be parked, it is the first of its lane by now, or the next claim sees to it.
    const parked = await write({ apply }).catch(() => false);
    if (!parked) claims.offer(rule, dueAt, id);
  };

  const count = ({ runs: added, left, dropped }: Written): void => {
    for (const { skipped } of added) counters.add(skipped ? "skipped" : "waiting", 1);
    for (const status of left) counters.add(status, -1);
    if (dropped > 0) counters.add("dropped", dropped);
  };

  const offerAll = ({ runs: added }: Written): void => {
    for (const { rule, dueAt, skipped } of added) if (!skipped) claims.offer(rule, dueAt);
  };

  const refresh = (): void => {
    claims.refresh();
    counters.forget();
  };
  const foreign = createForeignWatch(statements, clock, refresh);

  const heldRow = (run: string): ClaimedRow | undefined => claims.held.get(rowOf("run", run) ?? -1);

  const waits = createWaits({
    statements,
    write,
    held: (run) => heldRow(run)?.id,
    offer: ({ rule, dueAt, id }) => claims.offer(rule, dueAt, id),
    now: () => clock.now(),
  });

  claims.refresh();

  return {
    database,
    durable: true,
    health,
    failure,
    found,
    record: async (entries) => {
      if (entries.length === 0) return [];
      const { recorded } = await write({
        large: entries.length >= LARGE,
        apply() {
          const result = recorder.record(entries);
          count(result);
          return { ...result, woken: waits.endBy(entries, result.recorded) };
        },
        committed(result) {
          // Behind a long backlog it would only be in the way by the time it is wanted.
          if (counters.nearly.waiting < REMEMBERED)
            for (const { id, entry, size } of result.events)
              if (entry.runs.length > 0) runs.remember(id, entry, size);
          offerAll(result);
          for (const { id, rule, dueAt } of result.woken) claims.offer(rule, dueAt, id);
        },
      });
      return recorded;
    },
    claim: (request) =>
      read(() => {
        foreign.look();
        claimedAt = request.now;
        const rows = claims.take(request);
        try {
          return runs.read(rows);
        } catch (thrown) {
          claims.undo(rows);
          throw thrown;
        }
      }),
    async begin(run, step, since) {
      const row = heldRow(run);
      if (row === undefined) return;
      marked.add(row.id);
      row.doubtful ||= since !== undefined;
      const doubt = since === undefined ? null : JSON.stringify({ step, since });
      await write({ apply: () => statements.begin.run(step, doubt, clock.now(), row.id) });
    },
    async keepStep(run, step, result, within) {
      const row = heldRow(run);
      if (row === undefined) return;
      const text = JSON.stringify(result) ?? "null";
      await write({
        apply() {
          statements.keepStep.run(row.id, step, text, clock.now());
          if (within !== undefined || marked.has(row.id))
            statements.begin.run(within ?? null, null, clock.now(), row.id);
        },
      });
    },
    async settle(run, state, attempt) {
      const row = heldRow(run);
      if (row === undefined || settling.has(row.id)) return state;
      settling.add(row.id);
      try {
        const { written } = await write({
          patient: true,
          apply() {
            counters.add(row.status, -1);
            const settled = settle(row, waits.rest(row.id, state), attempt, clock.now());
            waits.leave(row.id, settled.written);
            counters.add(settled.status, 1);
            const { sequel } = settled;
            if (sequel === undefined) return settled;
            const work = (windows: WindowStore): Passed =>
              passedOn(windows, sequel.composed, sequel.draft);
            const followed = recorder.change(sequel.composed.receivedAt, work);
            count(followed);
            return { ...settled, followed };
          },
          committed({ offered, followed }: Ended) {
            if (followed !== undefined) offerAll(followed);
            claims.release(row.id);
            marked.delete(row.id);
            for (const { id, rule, dueAt } of offered) claims.offer(rule, dueAt, id);
          },
        });
        return written;
      } finally {
        settling.delete(row.id);
      }
    },
    failures: (run, steps) =>
      read(() => {
        const rows = statements.failedAt.all(rowOf("run", run) ?? -1);
        return rows.filter((row) => steps.includes(String(row["step"]))).length;
      }),
    nextDue: (except = new Set()) => read(() => claims.nextDue(except)),
    counts: () =>
      read(() => {
        foreign.look();
        return countsOf(counters.now, claims.held.values());
      }),
    waits,
    windows: {
      async change(at, work) {
        const { selection } = await write({
          apply() {
            const changed = recorder.change(at, work);
            count(changed);
            for (const { run } of changed.selection.dropped) waits.drop(run);
            return changed;
          },
          committed: (changed) => offerAll(changed),
        });
        return selection;
      },
      nextDue: (stages) =>
        read(
          () => statements.nextWindow.get(JSON.stringify(stages))?.["due_at"] as number | undefined,
        ),
    },
    gaps: createGapRecord(statements, write, () => claimedAt),
    prune: (limits) => write({ apply: () => prune(limits) }),
    watch: (changed) => foreign.watch(changed),
    async close() {
      foreign.close();
      group.flush();
      await checkpointer.close();
    },
  };
}

/** What came of the end of an attempt, and of what follows it. */
type Ended = Settled & { readonly followed?: Written };

/** So many events are worth a transaction of their own. */
const LARGE = 50;

const WEEK_MS = 7 * 86_400_000;

/** Runs that this process holds are under way; their rows do not say so. */
function countsOf(
  counted: Counters["now"],
  held: Iterable<ClaimedRow>,
): Readonly<Record<RunStatus, number>> {
  const counts = { ...counted, running: 0 };
  for (const { status } of held) {
    counts[status]--;
    counts.running++;
  }
  return counts;
}
