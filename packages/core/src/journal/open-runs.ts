import { createDueHeap } from "../collections/due-heap.ts";
import { createFifo, type Fifo } from "../collections/fifo.ts";

/** A run that may be claimed as far as order goes, once it is due. */
export interface OpenRun {
  readonly id: string;
  readonly rule: string;
  /** Wall-clock milliseconds. */
  readonly dueAt: number;
}

/** Open runs by rule, so that a rule whose share is full costs nothing to pass over. */
export interface OpenRuns {
  add(run: OpenRun): void;
  /** Takes up to `limit` due runs, rule by rule in turns, the oldest of each rule first. */
  take(now: number, limit: number, except: ReadonlySet<string>): readonly string[];
  /** When the next run falls due of a rule that is not excepted; 0 for one that was found due before. */
  nextDue(except: ReadonlySet<string>): number | undefined;
}

/** @param isOpen false for a run that is over although it was never taken */
export function createOpenRuns(isOpen: (id: string) => boolean): OpenRuns {
  const due = new Map<string, Fifo<OpenRun>>();
  const later = createDueHeap<OpenRun>();

  const ripen = (now: number): void => {
    for (let run = later.peek(); run !== undefined && run.dueAt <= now; run = later.peek()) {
      const line = due.get(run.rule) ?? createFifo<OpenRun>();
      due.set(run.rule, line);
      line.push(run);
      later.pop();
    }
  };

  /** What is over is no longer in front. */
  const tidy = (): void => {
    for (const [rule, line] of due) {
      for (let run = line.peek(); run !== undefined && !isOpen(run.id); run = line.peek())
        line.shift();
      if (line.size === 0) due.delete(rule);
    }
    for (let run = later.peek(); run !== undefined && !isOpen(run.id); run = later.peek())
      later.pop();
  };

  /** One round over the rules, each giving its share of what is still wanted. */
  const takeRound = (taken: string[], limit: number, except: ReadonlySet<string>): void => {
    let turns = due.size;
    const open = turns - [...except].filter((rule) => due.has(rule)).length;
    const share = Math.ceil((limit - taken.length) / Math.max(1, open));
    for (const [rule, line] of due) {
      if (turns-- === 0 || taken.length === limit) return;
      if (except.has(rule)) continue;
      for (let n = Math.min(share, limit - taken.length); n > 0 && line.size > 0;) {
        const { id } = line.shift() as OpenRun;
        if (!isOpen(id)) continue;
        taken.push(id);
        n--;
      }
      due.delete(rule);
      if (line.size > 0) due.set(rule, line); // to the back: the next take begins elsewhere
    }
  };

  return {
    add: (run) => later.push(run),
    take(now, limit, except) {
      ripen(now);
      const taken: string[] = [];
      for (let before = -1; before < taken.length && taken.length < limit;) {
        before = taken.length;
        takeRound(taken, limit, except);
      }
      return taken;
    },
    nextDue(except) {
      tidy();
      for (const rule of due.keys()) if (!except.has(rule)) return 0;
      if (except.size === 0) return later.peek()?.dueAt;
      return later.firstDue((run) => !except.has(run.rule) && isOpen(run.id));
    },
  };
}
