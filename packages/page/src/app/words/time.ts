const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something took, or lasts: two figures at most, as one says it. */
export function duration(ms: number): string {
  const spent = Math.max(0, ms);
  if (spent < SECOND) return `${Math.round(spent)} ms`;
  if (spent < 10 * SECOND) return `${(Math.floor(spent / 100) / 10).toFixed(1)} s`;
  if (spent < MINUTE) return `${Math.floor(spent / SECOND)} s`;
  if (spent < HOUR) return two(spent, MINUTE, "min", SECOND, "s", 10);
  if (spent < 2 * DAY) return two(spent, HOUR, "h", MINUTE, "min", 10);
  return two(spent, DAY, "days", HOUR, "h", 10);
}

/** The smaller unit only while the larger one is few: `3 min 20 s`, but `25 min`. */
function two(
  ms: number,
  large: number,
  largeName: string,
  small: number,
  smallName: string,
  few: number,
): string {
  const many = Math.floor(ms / large);
  const rest = Math.floor((ms % large) / small);
  const said = `${many} ${largeName}`;
  return rest === 0 || many >= few ? said : `${said} ${rest} ${smallName}`;
}

/** How long ago, in one unit. A clock that differs a little does not make it the future. */
export function ago(at: number, now: number): string {
  const past = now - at;
  if (past < -MINUTE) return `in ${coarse(-past)}`;
  if (past < 2 * SECOND) return "just now";
  return `${coarse(past)} ago`;
}

/** A length in one unit: of what goes on, seconds are noise. */
export function coarse(ms: number): string {
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)} s`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} h`;
  return `${Math.floor(ms / DAY)} days`;
}

// Of the browser's own zone; the order and the 24 hours are the same for all, as in the log.
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
const SHORT = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const FULL = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "long" });

/** The time of day, with the date where it is not today's. */
export function clock(at: number, now: number): string {
  const time = CLOCK.format(at);
  return isSameDay(at, now) ? time : `${DATE.format(at)} ${time}`;
}

/** Hours and minutes, for what is not to the second. */
export function hourAndMinute(at: number): string {
  return SHORT.format(at);
}

/** Everything, for a title. */
export function inFull(at: number): string {
  return FULL.format(at);
}

function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
