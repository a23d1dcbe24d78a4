/** Counts of the last so many steps of time, in several columns. */
export interface Ring {
  /** Adds to the step in which `at` lies; what is older than the ring is left out. */
  add(at: number, column: number, count?: number): void;
  /** The clock was set back: what was counted in steps that are still to come is forgotten. */
  asOf(now: number): void;
  /** The steps of a column up to that of `now`, the oldest first. */
  read(now: number, column: number): readonly number[];
  /** Of every column the sum of these. */
  sums(now: number): readonly number[];
  /** The beginning of the first step as of `now`, in wall-clock milliseconds. */
  from(now: number): number;
}

export interface RingSize {
  readonly stepMs: number;
  readonly steps: number;
  readonly columns: number;
}

/** Of fixed size: to count is one addition, however much there is to be counted. */
export function createRing({ stepMs, steps, columns }: RingSize): Ring {
  const cells = new Uint32Array(steps * columns);
  /** The newest step that was counted in. */
  let head = 0;

  const placeOf = (step: number): number => (step % steps) * columns;

  const turnTo = (step: number): void => {
    const stale = Math.min(step - head, steps);
    for (let at = step - stale + 1; at <= step; at++)
      cells.fill(0, placeOf(at), placeOf(at) + columns);
    head = step;
  };

  const turnBackTo = (step: number): void => {
    for (let ahead = Math.max(step, head - steps) + 1; ahead <= head; ahead++)
      cells.fill(0, placeOf(ahead), placeOf(ahead) + columns);
    head = step;
  };

  const at = (step: number, column: number): number =>
    step > head || step <= head - steps ? 0 : (cells[placeOf(step) + column] ?? 0);

  const read = (now: number, column: number): readonly number[] => {
    const last = Math.floor(now / stepMs);
    return Array.from({ length: steps }, (_, index) => at(last - steps + 1 + index, column));
  };

  return {
    add(when, column, count = 1) {
      const step = Math.floor(when / stepMs);
      if (step > head) turnTo(step);
      else if (step <= head - steps || step < 0) return;
      const place = placeOf(step) + column;
      cells[place] = (cells[place] ?? 0) + count;
    },
    asOf(now) {
      const step = Math.floor(now / stepMs);
      // A clock that is put right by a moment, just after a step has begun, is not worth its counts.
      if (step < head - 1) turnBackTo(step);
    },
    read,
    sums(now) {
      const last = Math.floor(now / stepMs);
      const sums = Array<number>(columns).fill(0);
      for (let step = Math.max(last, head) - steps + 1; step <= Math.min(last, head); step++) {
        const place = placeOf(step);
        for (let column = 0; column < columns; column++)
          sums[column] = (sums[column] ?? 0) + (cells[place + column] ?? 0);
      }
      return sums;
    },
    from: (now) => (Math.floor(now / stepMs) - steps + 1) * stepMs,
  };
}
