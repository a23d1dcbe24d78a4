/** When events came, in quarters of an hour: counted from the epoch, in UTC. */
export interface Past {
  /** How many came in a quarter; quarters without any are left out. */
  readonly counts: ReadonlyMap<number, number>;
  /** From then on it is known, in wall-clock milliseconds. */
  readonly from: number;
  readonly to: number;
  /** In which nothing could be heard. */
  readonly gaps: readonly Interval[];
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** What is usual for each hour of the week. */
export interface Usual {
  /** The logarithm of the chance that a quarter of an hour at that time brings no event: 0 where that is certain. */
  lnEmptyAt(time: number): number;
  /** Events in an hour. */
  perHourAt(time: number): number;
}

export const QUARTER_MS = 900_000;
const HOUR_MS = 3_600_000;
const HOURS = 168;
/** So many quarters must have been watched: nearly a week, of a span of a week or more. */
const LEAST_QUARTERS = 6 * 96;
const LEAST_SPAN_MS = 7 * 86_400_000;

/** What the past says is usual; undefined where it does not reach back far enough to say. */
export function usualOf({ counts, from, to, gaps }: Past): Usual | undefined {
  if (to - from < LEAST_SPAN_MS) return undefined;
  const missed = quartersIn(gaps);
  const watched = new Float64Array(HOURS);
  const empty = new Float64Array(HOURS);
  const events = new Float64Array(HOURS);
  let all = 0;
  for (let quarter = Math.ceil(from / QUARTER_MS); (quarter + 1) * QUARTER_MS <= to; quarter++) {
    if (missed.has(quarter)) continue;
    const hour = hourOf(quarter * QUARTER_MS);
    const count = counts.get(quarter) ?? 0;
    all++;
    add(watched, hour, 1);
    add(events, hour, count);
    if (count === 0) add(empty, hour, 1);
  }
  if (all < LEAST_QUARTERS) return undefined;

  // As if one more quarter had been seen, and that without events: a few weeks prove little, and what
  // was never heard is never missed.
  const chances = watched.map((n, hour) => (n === 0 ? 1 : (at(empty, hour) + 1) / (n + 1)));
  // An hour is taken for no busier than those beside it: habits shift with daylight saving time.
  const lnEmpty = chances.map((chance, hour) =>
    Math.log(Math.max(chance, at(chances, hour - 1), at(chances, hour + 1))),
  );
  return {
    lnEmptyAt: (time) => at(lnEmpty, hourOf(time)),
    perHourAt(time) {
      const hour = hourOf(time);
      return at(watched, hour) === 0 ? 0 : (at(events, hour) * 4) / at(watched, hour);
    },
  };
}

/** All that a gap touches, in whole or in part. */
function quartersIn(gaps: readonly Interval[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const { from, to } of gaps)
    for (let one = Math.floor(from / QUARTER_MS); one * QUARTER_MS < to; one++) touched.add(one);
  return touched;
}

/** The hour of the week, counted from wherever the epoch began. */
function hourOf(time: number): number {
  return Math.floor(time / HOUR_MS) % HOURS;
}

function at(hours: Float64Array, hour: number): number {
  return hours[(hour + HOURS) % HOURS] ?? 0;
}

function add(hours: Float64Array, hour: number, value: number): void {
  hours[hour] = at(hours, hour) + value;
}
