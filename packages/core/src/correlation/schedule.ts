import { createTimetable } from "./timetable.ts";
import { type OwnEvent, type Trigger, trigger } from "./trigger.ts";

/** Where, and what about the times that were missed. */
export interface ScheduleOptions {
  /** An IANA time zone, such as `Europe/Paris`. Default: that of the machine. */
  readonly tz?: string;
  /**
   * What becomes of times that passed while zoomflow was down: `once` makes up for the last of them,
   * `skip` leaves them all out. A time is missed when it is over by more than a minute. Default: `once`.
   */
  readonly missed?: "once" | "skip";
}

/** The time has come. `key` is empty: one schedule goes on without end. */
export interface Scheduled extends OwnEvent<"zoomflow.schedule"> {
  /** The time that was meant, in milliseconds since the epoch. */
  readonly at: number;
  /** It was made up for, after more than a minute. */
  readonly late: boolean;
}

/**
 * Times, as a cron expression of five fields, or six with seconds before them.
 *
 * A time that a change of clocks leaves out comes right after the change, one that it repeats comes
 * once; steps such as every hour go on with the clock. No time sets the rule off twice, not even when
 * zoomflow is restarted in that minute.
 *
 * @example
 * on(schedule("0 9 * * 1-5", { tz: "Europe/Paris" }), {
 *   id: "digest",
 *   do: chat.post({ channel: "#ops", text: "Good morning" }),
 * });
 */
export function schedule(cron: string, options: ScheduleOptions = {}): Trigger<Scheduled> {
  const all = { ...options, cron };
  // The next time of one expression is nothing to another.
  const stage = `schedule ${cron} ${options.tz ?? ""}`.trimEnd();
  return trigger("schedule", {
    patterns: [],
    options: all,
    make: () => createTimetable(all),
    stage,
  });
}
