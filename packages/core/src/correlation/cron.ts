import { Cron as Croner } from "croner";

import { messageOf } from "../errors.ts";

/** The times that an expression names, in wall-clock ms; undefined where there is none. */
export interface Cron {
  /** The first one after. */
  after(time: number): number | undefined;
  /** The last one until then, itself included. */
  until(time: number): number | undefined;
}

/** @throws TypeError or RangeError for what is no cron expression, or no time zone */
export function createCron(cron: string, tz: string | undefined): Cron {
  const times = new Croner(cron, {
    paused: true,
    mode: "5-or-6-parts",
    ...(tz !== undefined && { timezone: tz }),
  });
  // oxlint-disable-next-line no-restricted-globals -- croner takes and gives times as Dates
  const dateOf = (time: number): Date => new Date(time);
  return {
    after: (time) => times.nextRun(dateOf(time))?.getTime(),
    // Times are whole seconds: that of this instant lies before the next millisecond.
    until: (time) => times.previousRuns(1, dateOf(time + 1))[0]?.getTime(),
  };
}

/** What is wrong with an expression. */
export function cronFault(cron: unknown): string | undefined {
  if (typeof cron !== "string") return 'it must be a text such as "0 9 * * 1-5"';
  try {
    // Far from the end of time, and from any clock: only whether there is one matters.
    return createCron(cron, undefined).after(0) === undefined
      ? "it names no time at all"
      : undefined;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

/** Whether this machine knows a time zone of the name. */
export function isTimeZone(name: unknown): boolean {
  if (typeof name !== "string") return false;
  try {
    Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
