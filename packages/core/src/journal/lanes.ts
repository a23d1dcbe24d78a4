import { createFifo, type Fifo } from "../collections/fifo.ts";

/** Runs of one rule and key go one at a time, in order: who goes first, and who waits behind. */
export interface Lanes {
  /** True when the lane is free, so that the run may go. */
  enter(lane: string | undefined, run: string): boolean;
  /** Frees the lane of its first run; gives the next one, if any waits. */
  leave(lane: string | undefined): string | undefined;
  /** Whose turn it is; undefined when the lane is free. */
  first(lane: string): string | undefined;
  /** Those behind the first leave. */
  dismiss(lane: string): readonly string[];
}

interface Lane {
  readonly first: string;
  readonly behind: Fifo<string>;
}

export function createLanes(): Lanes {
  const lanes = new Map<string, Lane>();
  return {
    enter(lane, run) {
      if (lane === undefined) return true;
      const taken = lanes.get(lane);
      if (taken === undefined) lanes.set(lane, { first: run, behind: createFifo() });
      else taken.behind.push(run);
      return taken === undefined;
    },
    leave(lane) {
      if (lane === undefined) return undefined;
      const behind = lanes.get(lane)?.behind;
      const next = behind?.shift();
      if (behind === undefined || next === undefined) lanes.delete(lane);
      else lanes.set(lane, { first: next, behind });
      return next;
    },
    first: (lane) => lanes.get(lane)?.first,
    dismiss(lane) {
      const behind = lanes.get(lane)?.behind;
      const dismissed: string[] = [];
      for (let run = behind?.shift(); run !== undefined; run = behind?.shift()) dismissed.push(run);
      return dismissed;
    },
  };
}
