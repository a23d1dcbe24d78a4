import type { Place } from "./reading.ts";

/** Lanes of which a run is claimed. */
export interface TakenLanes {
  take(lane: string | null): void;
  /**
   * An earlier run of the lane was brought back by hand. While a later one has the lane it is kept in
   * mind, and true is given. It is not parked: a crash would release the lane without a word.
   */
  comeBack(lane: string | null, run: CameBack): boolean;
  /** Gives the earlier run that came back, which is next. */
  release(lane: string | null | undefined): CameBack | undefined;
}

export interface CameBack extends Place {
  readonly rule: string;
}

export function createTakenLanes(): TakenLanes {
  const lanes = new Map<string, CameBack | undefined>();
  return {
    take(lane) {
      if (lane !== null) lanes.set(lane, undefined);
    },
    comeBack(lane, run) {
      if (lane === null || !lanes.has(lane)) return false;
      lanes.set(lane, run);
      return true;
    },
    release(lane) {
      if (lane === null || lane === undefined) return undefined;
      const earlier = lanes.get(lane);
      lanes.delete(lane);
      return earlier;
    },
  };
}
