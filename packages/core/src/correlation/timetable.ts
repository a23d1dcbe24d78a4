import type { Composed, Correlator } from "../windows/window.ts";
import { createCron } from "./cron.ts";

/** What the machine needs of a schedule's options. */
interface TimetableOptions {
  readonly cron: string;
  readonly tz?: string;
  readonly missed?: "once" | "skip";
}

interface Timetable {
  /** The time that comes next; undefined when there is none. */
  readonly next: number | undefined;
}

/** A time is missed when it is over by more than this: less is only the length of a restart. */
const MISSED_MS = 60_000;

export function createTimetable({
  cron,
  tz,
  missed = "once",
}: TimetableOptions): Correlator<Timetable> {
  const { after, until } = createCron(cron, tz);
  const windowAt = (next: number | undefined) => ({
    state: { next },
    ...(next !== undefined && { dueAt: next }),
  });

  return {
    keyOf: () => undefined,
    standing: (now) => windowAt(after(now)),
    onEvent: (window) => ({ window, out: [] }),
    onDue({ state: { next } }, _look, now) {
      if (next === undefined || next > now) return { window: windowAt(next), out: [] };
      const at = Math.max(next, until(now) ?? next); // what was slept through counts as one
      const late = now - at > MISSED_MS;
      return {
        window: windowAt(after(now)),
        out: late && missed === "skip" ? [] : [fired(at, late)],
      };
    },
    describe: ({ state: { next } }) =>
      next === undefined
        ? `"${cron}" names no more times`
        : // oxlint-disable-next-line no-restricted-globals -- a time as text, for people
          `the next time of "${cron}" is ${new Date(next).toISOString()}`,
  };

  function fired(at: number, late: boolean): Composed {
    const event = { event: "zoomflow.schedule", event_ts: at, key: "", at, late };
    return { key: `schedule ${cron} ${tz ?? ""} ${at}`, event, at };
  }
}
