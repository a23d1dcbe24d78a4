import { createFifo, type Fifo } from "../collections/fifo.ts";

/** Runs of one rule and key go one at a time, in order: who goes first, and who waits behind. */
export interface Lanes {
  /** True when the lane is free, so that the run may go. */
  enter(lane: string | undefined, run: string): boolean;
  /** Frees the lane of its first run; gives the next one, if any waits. */
  leave(lane: string | undefined): string | undefined;
}

export function createLanes(): Lanes {
  const queues = new Map<string, Fifo<string>>();
  return {
    enter(lane, run) {
      if (lane === undefined) return true;
      const queue = queues.get(lane);
      if (queue === undefined) queues.set(lane, createFifo());
      else queue.push(run);
      return queue === undefined;
    },
    leave(lane) {
      if (lane === undefined) return undefined;
      const next = queues.get(lane)?.shift();
      if (next === undefined) queues.delete(lane);
      return next;
    },
  };
}
