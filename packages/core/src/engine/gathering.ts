import type { Ports } from "../ports.ts";

/** So many events in one turn mean that more are on their way: a larger transaction is cheaper for each. */
export const FLOOD = 16;
/** So many are enough: more in one transaction saves little, and all are held in memory until then. */
const ENOUGH = 64;
/** For how long a flood is collected. */
const GATHER_MS = 5;

/** Decides when what has been collected is written. */
export interface Gathering {
  /**
   * Resolves at the end of a turn that has brought no more than there was before it, when a flood has
   * been collected for long enough, or as soon as there are enough.
   */
  over(before: number): Promise<void>;
  /** There is one more. */
  grown(): void;
}

export function createGathering(
  count: () => number,
  ports: Pick<Ports, "clock" | "endOfTurn">,
): Gathering {
  let enough = (): void => {};

  const atEndOfTurn = (before: number, since: number, go: () => void): void =>
    ports.endOfTurn(() => {
      const now = count();
      const wait = ports.clock.monotonic() - since < GATHER_MS && now < ENOUGH;
      if (now > before && wait) atEndOfTurn(now, since, go);
      else go();
    });

  return {
    over: (before) =>
      new Promise((resolve) => {
        enough = resolve;
        if (count() >= ENOUGH) resolve();
        else atEndOfTurn(before, ports.clock.monotonic(), resolve);
      }),
    grown() {
      if (count() === ENOUGH) enough();
    },
  };
}
