import type { EndOfTurn, PendingWait } from "../ports.ts";

/** The wish of a rule's own code to go on later: it ends the attempt, and is no fault. */
export interface Sleep {
  /** Aborted when the attempt ends because of it. */
  readonly signal: AbortSignal;
  /** When to go on, in wall-clock milliseconds. */
  readonly dueAt: number;
  /** What may make it go on before. */
  readonly waits: readonly PendingWait[];
  /** Ends the attempt as soon as no piece of work is under way. The earliest wish counts. */
  until(dueAt: number, wait?: PendingWait): void;
  /** Work that is not to be cut short by a wish to sleep elsewhere in the code. */
  after<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when none of that is under way. */
  idle(): Promise<void>;
  endedBy(thrown: unknown): boolean;
}

export function createSleep(endOfTurn: EndOfTurn): Sleep {
  const ending = new AbortController();
  let dueAt = Number.POSITIVE_INFINITY;
  let underWay = 0;
  const onIdle: (() => void)[] = [];
  const waits: PendingWait[] = [];

  const mayFallAsleep = (): boolean => underWay === 0 && dueAt < Number.POSITIVE_INFINITY;

  /** Not before the end of the turn: what comes after a piece may be the next one, or the end. */
  const fallAsleep = (): void => {
    if (mayFallAsleep())
      endOfTurn(() => mayFallAsleep() && ending.abort(new Error("the run sleeps")));
  };

  return {
    signal: ending.signal,
    get dueAt() {
      return dueAt;
    },
    waits,
    until(at, wait) {
      dueAt = Math.min(dueAt, at);
      if (wait !== undefined) waits.push(wait);
      fallAsleep();
    },
    async after(work) {
      underWay++;
      try {
        return await work();
      } finally {
        underWay--;
        fallAsleep();
        if (underWay === 0) for (const told of onIdle.splice(0)) told();
      }
    },
    idle: () =>
      new Promise((resolve) => {
        if (underWay === 0) resolve();
        else onIdle.push(resolve);
      }),
    endedBy: (thrown) => ending.signal.aborted && thrown === ending.signal.reason,
  };
}
