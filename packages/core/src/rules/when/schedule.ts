/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours of a week in one place, such as its business hours. */
export interface Schedule {
  /** Days, or ranges of them such as `mon-fri` or `sat-mon`. Default: every day. */
  readonly days?: ScheduleDays | readonly ScheduleDays[];
  /** `HH:MM` by the clock on the wall. Default: `00:00`. */
  readonly from?: ClockTime;
  /**
   * `HH:MM`, no longer included; `24:00` is the day's end, and the default. Earlier than `from` it is
   * on the next day: the hours after midnight then belong to the day on which they began.
   */
  readonly to?: ClockTime;
  /** An IANA time zone such as `Europe/Berlin`. */
  readonly tz: string;
}

/** A day of the week, or a range of them such as `mon-fri`. */
export type ScheduleDays = Weekday | `${Weekday}-${Weekday}`;
/** `HH:MM`, from `00:00` to `24:00`. */
export type ClockTime = `${number}:${number}`;

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const DAY = 1_440;

/**
 * Whether a moment, in milliseconds, lies in the hours of a schedule. Compared is what the clock on the
 * wall shows, so that a day on which clocks change needs no care: an hour that is left out has no
 * moments, one that comes twice counts twice.
 *
 * @throws TypeError for what is no schedule
 */
export function scheduleTest(given: unknown): (ms: number) => boolean {
  if (typeof given !== "object" || given === null)
    throw new TypeError('`inSchedule` takes { days: "mon-fri", from: "09:00", to: "17:00", tz }');
  const { days, from = "00:00", to = "24:00", tz, ...rest } = given as Record<string, unknown>;
  const [strange] = Object.keys(rest);
  if (strange !== undefined)
    throw new TypeError(`\`inSchedule\` has no \`${strange}\`: there are days, from, to and tz`);
  const [begin, end] = [minuteOf("from", from), minuteOf("to", to)];
  if (begin === end)
    throw new TypeError(`\`inSchedule\` from ${text(from)} to the same holds no time`);
  const wanted = daysOf(days);
  const wall = wallClock(tz);
  const on = (day: number): boolean => wanted.has(day % 7);
  if (begin < end)
    return (ms) => {
      const { day, minute } = wall(ms);
      return on(day) && minute >= begin && minute < end;
    };
  return (ms) => {
    const { day, minute } = wall(ms);
    return (on(day) && minute >= begin) || (on(day + 6) && minute < end);
  };
}

/** Day of the week, counted from Sunday, and minute of the day. */
type WallClock = (ms: number) => { readonly day: number; readonly minute: number };

/** To make a formatter costs much more than to use it: there is one for each schedule. */
function wallClock(tz: unknown): WallClock {
  if (typeof tz !== "string" || tz === "")
    throw new TypeError('`inSchedule` needs a `tz`, such as "Europe/Berlin"');
  const format = formatter(tz);
  return (ms) => {
    // In the order of en-US: "Mon 09:05".
    const [weekday = "", time = ""] = format.format(ms).split(/,? /);
    const [hour, minute] = time.split(":");
    const day = WEEKDAYS.indexOf(weekday.toLowerCase() as Weekday);
    return { day, minute: Number(hour) * 60 + Number(minute) };
  };
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const hour = "2-digit";
  const shape = { weekday: "short", hour, minute: "2-digit", hourCycle: "h23", timeZone } as const;
  try {
    return new Intl.DateTimeFormat("en-US", shape);
  } catch (cause) {
    throw new TypeError(
      `\`inSchedule\` has a \`tz\` that is no time zone: ${JSON.stringify(timeZone)}`,
      { cause },
    );
  }
}

function minuteOf(field: string, given: unknown): number {
  const parts = typeof given === "string" ? /^(\d\d):(\d\d)$/.exec(given) : null;
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])];
  const total = hour * 60 + minute;
  if (parts === null || minute > 59 || total > (field === "to" ? DAY : DAY - 1))
    throw new TypeError(`\`inSchedule\` takes \`${field}\` like "09:30", not ${text(given)}`);
  return total;
}

function daysOf(given: unknown = WEEKDAYS): ReadonlySet<number> {
  const days: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (days.length === 0) throw new TypeError("`inSchedule` has no days: leave `days` out for all");
  return new Set(days.flatMap(rangeOf));
}

function rangeOf(given: unknown): readonly number[] {
  const ends = typeof given === "string" ? given.split("-") : [];
  const [first = -1, last = first] = ends.map((day) => WEEKDAYS.indexOf(day as Weekday));
  if (first === -1 || last === -1 || ends.length > 2)
    throw new TypeError(`\`inSchedule\` takes days like "mon" or "mon-fri", not ${text(given)}`);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => (first + n) % 7);
}

function text(given: unknown): string {
  return typeof given === "string" ? JSON.stringify(given) : `a value of type ${typeof given}`;
}
