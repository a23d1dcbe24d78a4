import type { Day, Minutes } from "../../contract.ts";
import { several, sum } from "../words/count.ts";
import { duration, hourAndMinute } from "../words/time.ts";

/** What the chart draws: times in seconds, as uPlot has them, and a figure per minute for each. */
export interface Series {
  readonly times: readonly number[];
  readonly events: readonly number[];
  readonly failed: readonly number[];
  readonly stepMs: number;
}

const MINUTE = 60_000;

export function ofHour({ from, events, failed }: Minutes): Series {
  return { times: timesOf(from, MINUTE, events.length), events, failed, stepMs: MINUTE };
}

/** Of a longer step the mean per minute, so that hour and day can be compared. */
export function ofDay({ from, stepMs, events, failed }: Day): Series {
  const perMinute = (many: number) => (many * MINUTE) / stepMs;
  return {
    times: timesOf(from, stepMs, events.length),
    events: events.map(perMinute),
    failed: failed.map(perMinute),
    stepMs,
  };
}

function timesOf(from: number, stepMs: number, steps: number): readonly number[] {
  return Array.from({ length: steps }, (_, step) => (from + step * stepMs) / 1_000);
}

/** The chart in words, for whoever does not see it. */
export function seriesInWords({ times, events, failed, stepMs }: Series): string {
  const minutes = stepMs / MINUTE;
  const all = Math.round(sum(events) * minutes);
  const span = duration(times.length * stepMs);
  if (all === 0) return `No events in ${span}.`;
  const most = Math.max(...events);
  const at = hourAndMinute((times[events.indexOf(most)] ?? 0) * 1_000);
  const bad = Math.round(sum(failed) * minutes);
  return `${several(all, "event")} in ${span}; most at ${at}, ${rate(most)} per minute. ${several(bad, "run")} failed.`;
}

export function rate(perMinute: number): string {
  return perMinute >= 10 || Number.isInteger(perMinute)
    ? String(Math.round(perMinute))
    : perMinute.toFixed(1);
}

/** Rows of the table that stands for the chart: those in which something happened, the newest first. */
export function rowsOf({ times, events, failed }: Series): readonly {
  readonly at: number;
  readonly events: number;
  readonly failed: number;
}[] {
  return times
    .map((time, row) => ({ at: time * 1_000, events: events[row] ?? 0, failed: failed[row] ?? 0 }))
    .filter((row) => row.events > 0 || row.failed > 0)
    .toReversed();
}
