import { Cron } from "croner";

import { messageOf } from "../errors.ts";

/** The first time after this one that an expression names, in wall-clock ms; undefined when none is left. */
export type NextTime = (after: number) => number | undefined;

/** @throws TypeError or RangeError for what is no cron expression, or no time zone */
export function createCron(cron: string, tz: string | undefined): NextTime {
  const times = new Cron(cron, {
    paused: true,
    mode: "5-or-6-parts",
    ...(tz !== undefined && { timezone: tz }),
  });
  // oxlint-disable-next-line no-restricted-globals -- croner takes and gives times as Dates
  return (after) => times.nextRun(new Date(after))?.getTime();
}

/** What is wrong with an expression or its time zone. */
export function cronFault(cron: unknown, tz: unknown): string | undefined {
  if (typeof cron !== "string") return 'it must be a text such as "0 9 * * 1-5"';
  if (tz !== undefined && typeof tz !== "string")
    return '`tz` must be a text such as "Europe/Paris"';
  try {
    // Far from the end of time, and from any clock: only whether there is one matters.
    return createCron(cron, tz)(0) === undefined ? "it names no time at all" : undefined;
  } catch (thrown) {
    return messageOf(thrown);
  }
}
