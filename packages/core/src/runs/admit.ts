import { createFifo, type Fifo } from "../collections/fifo.ts";
import type { Run } from "./run.ts";

/** The runs that are claimed and not yet begun, and the limits under which they may begin. */
export interface Lobby {
  readonly waiting: number;
  readonly running: number;
  add(runs: readonly Run[]): void;
  /** The next run that may begin now; it counts as running until {@link leave}. */
  admit(): Run | undefined;
  leave(rule: string): void;
  /** Sends one away that waits; undefined when it does not. */
  remove(rule: string, id: string): Run | undefined;
  /** Rules that hold their full share of the lobby: no more of theirs should be claimed. */
  full(): ReadonlySet<string>;
  /** Rules of which another run could not begin at once: some wait already, or as many as may are running. */
  blocked(): ReadonlySet<string>;
  /** Sends all that wait away; what runs goes on. */
  clear(): readonly Run[];
}

export interface LobbyLimits {
  /** How many runs may go at once, all rules together. */
  readonly concurrency: number;
  /** How many runs of one rule may go at once; infinite where it says nothing of it. */
  readonly concurrencyOf: (rule: string) => number;
  /** Whether there are several rules, of which one must not hold every slot. */
  readonly shared: boolean;
  /** How many runs of one rule may wait here. */
  readonly share: number;
}

interface Line {
  readonly runs: Fifo<Run>;
  running: number;
}

/**
 * A rule without a limit of its own may have so many times as many slots as are left free beside it:
 * of ten it gets eight, two such rules get nine, and one that is stuck never keeps the others waiting.
 */
const SLOTS_PER_FREE_ONE = 3;

/**
 * Decides which claimed runs begin. Rules take turns, so that none waits behind another's backlog
 * while there is a free slot; within a rule, the oldest goes first.
 */
export function createLobby(limits: LobbyLimits): Lobby {
  const lines = new Map<string, Line>();
  let waiting = 0;
  let running = 0;

  const lineOf = (rule: string): Line => {
    const line = lines.get(rule) ?? { runs: createFifo<Run>(), running: 0 };
    lines.set(rule, line);
    return line;
  };

  const atLimit = (rule: string, line: Line): boolean => {
    const own = limits.concurrencyOf(rule);
    if (own !== Number.POSITIVE_INFINITY || !limits.shared) return line.running >= own;
    const free = limits.concurrency - running;
    // The last one is for a rule that has none.
    return line.running >= (free === 1 ? 1 : SLOTS_PER_FREE_ONE * free);
  };

  const rulesWhere = (test: (rule: string, line: Line) => boolean): ReadonlySet<string> =>
    new Set([...lines].filter(([rule, line]) => test(rule, line)).map(([rule]) => rule));

  return {
    get waiting() {
      return waiting;
    },
    get running() {
      return running;
    },
    add(runs) {
      for (const run of runs) lineOf(run.rule).runs.push(run);
      waiting += runs.length;
    },
    admit() {
      if (waiting === 0 || running >= limits.concurrency) return undefined;
      for (const [rule, line] of lines) {
        if (line.runs.size === 0 || atLimit(rule, line)) continue;
        // The rule goes to the back of the round.
        lines.delete(rule);
        lines.set(rule, line);
        line.running++;
        running++;
        waiting--;
        return line.runs.shift();
      }
      return undefined;
    },
    leave(rule) {
      const line = lineOf(rule);
      line.running--;
      running--;
      if (line.running === 0 && line.runs.size === 0) lines.delete(rule);
    },
    remove(rule, id) {
      const line = lines.get(rule);
      const run = line?.runs.take((one) => one.id === id);
      if (line === undefined || run === undefined) return undefined;
      waiting--;
      if (line.running === 0 && line.runs.size === 0) lines.delete(rule);
      return run;
    },
    full: () => rulesWhere((_, line) => line.runs.size >= limits.share),
    blocked: () => rulesWhere((rule, line) => line.runs.size > 0 || atLimit(rule, line)),
    clear() {
      const sent: Run[] = [];
      for (const line of lines.values())
        for (let run = line.runs.shift(); run !== undefined; run = line.runs.shift())
          sent.push(run);
      waiting = 0;
      return sent;
    },
  };
}
