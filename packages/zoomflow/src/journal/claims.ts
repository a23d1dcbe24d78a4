import type { ClaimRequest } from "@zoomflow/core/ports";

import { comeBack, newReading, type Place, type Reading, restart, START } from "./reading.ts";
import { createRota } from "./rota.ts";
import type { Statements } from "./statements.ts";
import { createTakenLanes } from "./taken-lanes.ts";

/** A row that was claimed. */
export interface ClaimedRow {
  readonly id: number;
  readonly rule: string;
  readonly lane: string | null;
  readonly status: "waiting" | "retrying";
  readonly attempts: number;
  readonly event: number;
  /** Null: that of its event. */
  readonly source: string | null;
  /** Whether it has finished steps. */
  readonly stepped: boolean;
  /** Whether it has open waits. */
  readonly waits: boolean;
  /** What it is to look up, as JSON. */
  readonly doubt: string | null;
  /** Whether its row holds a doubt, or may by now. */
  doubtful: boolean;
}

/**
 * Which runs this process holds, and which it may take next.
 *
 * Claims are held in memory: a crash needs no unclaiming. Each rule's runs are read off in the order
 * of their due times from where the last claim left off, so that a claim costs the same before a
 * million waiting runs as before ten.
 */
export interface Claims {
  readonly held: ReadonlyMap<number, ClaimedRow>;
  take(request: ClaimRequest): readonly ClaimedRow[];
  /** The run is no one's any more. */
  release(id: number): void;
  /** As if these had never been taken. */
  undo(rows: readonly ClaimedRow[]): void;
  /** A run can be claimed from `dueAt` on: it is new, was put off, or its lane has come to it. */
  offer(rule: string, dueAt: number, id?: number): void;
  nextDue(except: ReadonlySet<string>): number | undefined;
  /** Others have changed the journal: everything is looked at anew. */
  refresh(): void;
}

/** Sees to it that a run which is not the first of its lane is out of the way. */
export type Park = (run: ParkedRun) => void;
export type ParkedRun = Candidate & { readonly rule: string };

export function createClaims(statements: Statements, park: Park): Claims {
  const held = new Map<number, ClaimedRow>();
  const lanes = createTakenLanes();
  const readings = new Map<string, Reading>();
  const rota = createRota();

  const readingOf = (rule: string): Reading => {
    const reading = readings.get(rule) ?? newReading();
    readings.set(rule, reading);
    return reading;
  };

  /** Takes a row unless it is held, or not the first of its lane: then it is out of the way from now on. */
  const consider = (rule: string, row: Candidate, taken: ClaimedRow[]): void => {
    if (held.has(row.id)) return;
    const { id, lane, status, attempts, event, source, doubt } = row;
    if (row.first === 0) return park({ ...row, rule });
    if (lanes.comeBack(lane, { rule, id, dueAt: row.due_at })) return;
    const [stepped, waits] = [row.stepped === 1, row.waits === 1];
    const doubtful = doubt !== null;
    const claimed = {
      id,
      rule,
      lane,
      status,
      attempts,
      event,
      source,
      stepped,
      waits,
      doubt,
      doubtful,
    };
    held.set(id, claimed);
    lanes.take(lane);
    taken.push(claimed);
  };

  /** Whether there were as many as wanted. */
  const takeFrom = (rule: string, taken: ClaimedRow[], wanted: number, now: number): boolean => {
    const reading = readingOf(rule);
    const enough = taken.length + wanted;
    while (taken.length < enough && (reading.before[0]?.dueAt ?? Infinity) <= now) {
      const { id } = reading.before.shift() as Place;
      const row = statements.oneOf.get(id, rule, now) as Candidate | undefined;
      if (row !== undefined) consider(rule, row, taken);
    }
    while (taken.length < enough) {
      const asked = enough - taken.length;
      const { dueAt, id } = reading.at;
      const rows = statements.dueOf.all(rule, dueAt, id, now, asked) as unknown as Candidate[];
      for (const row of rows) consider(rule, row, taken);
      const last = rows.at(-1);
      if (last !== undefined) reading.at = { dueAt: last.due_at, id: last.id };
      if (rows.length < asked) break;
    }
    return taken.length === enough;
  };

  /** When the next run of a rule falls due that is not held. */
  const nextOf = (rule: string): number | undefined => {
    const { at, before } = readingOf(rule);
    if (before[0] !== undefined) return before[0].dueAt;
    for (const row of statements.laterOf.iterate(rule, at.dueAt, at.id))
      if (!held.has(row["id"] as number)) return row["due_at"] as number;
    return undefined;
  };

  /** One round over the rules, each giving its share of what is still wanted. */
  const takeRound = (taken: ClaimedRow[], { now, limit, except }: ClaimRequest): void => {
    const share = Math.ceil((limit - taken.length) / Math.max(1, rota.count(except)));
    let turns = rota.count(new Set());
    for (const rule of rota.round()) {
      const wanted = Math.min(share, limit - taken.length);
      // Those that have had their turn come again behind the others.
      if (turns-- === 0 || wanted === 0) return;
      if (except.has(rule)) continue;
      if (takeFrom(rule, taken, wanted, now)) rota.yield(rule);
      else rota.rest(rule, nextOf(rule));
    }
  };

  const release = (id: number): void => {
    const row = held.get(id);
    held.delete(id);
    const earlier = lanes.release(row?.lane);
    if (earlier !== undefined) offer(earlier.rule, earlier.dueAt, earlier.id);
  };

  const offer = (rule: string, dueAt: number, id?: number): void => {
    const reading = readings.get(rule);
    if (reading !== undefined) comeBack(reading, dueAt, id);
    rota.offer(rule, dueAt);
  };

  const undo = (rows: readonly ClaimedRow[]): void => {
    for (const { id, rule } of rows) {
      release(id);
      restart(readingOf(rule));
      rota.offer(rule, START.dueAt);
    }
  };

  return {
    held,
    take(request) {
      rota.ripen(request.now);
      const taken: ClaimedRow[] = [];
      try {
        // A round in which a rule came to its end made room for the others.
        for (let size = -1; size < taken.length && taken.length < request.limit;) {
          size = taken.length;
          takeRound(taken, request);
        }
      } catch (thrown) {
        undo(taken);
        throw thrown;
      }
      return taken;
    },
    release,
    undo,
    offer,
    nextDue(except) {
      for (const rule of rota.round()) {
        if (except.has(rule)) continue;
        const due = nextOf(rule);
        if (due !== undefined) return due;
        rota.rest(rule, undefined);
      }
      for (;;) {
        const soonest = rota.next(except);
        if (soonest === undefined) return undefined;
        const dueAt = nextOf(soonest.rule);
        if (dueAt === soonest.dueAt) return dueAt;
        rota.rest(soonest.rule, dueAt);
      }
    },
    refresh() {
      for (const reading of readings.values()) restart(reading);
      for (let rule = ""; ;) {
        const after = statements.ruleAfter.get(rule)?.["rule"] as string | undefined;
        if (after === undefined) return;
        rota.offer(after, START.dueAt);
        rule = after;
      }
    },
  };
}

export interface Candidate {
  readonly id: number;
  readonly due_at: number;
  readonly lane: string | null;
  readonly status: "waiting" | "retrying";
  readonly attempts: number;
  readonly event: number;
  readonly source: string | null;
  readonly first: 0 | 1;
  readonly stepped: 0 | 1;
  readonly waits: 0 | 1;
  readonly doubt: string | null;
}
