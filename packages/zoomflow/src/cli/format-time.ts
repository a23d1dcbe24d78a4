/** A time as a clock on the wall here shows it: `2026-01-31 09:30:00`. */
export function localTime(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return "unknown";
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join("-");
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(":");
  return `${day} ${clock}`;
}

const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
] as const;

/** A span of time in its two largest units: `3 d 4 h`, `12 s`, `350 ms`. */
export function span(ms: number): string {
  const index = UNITS.findIndex(([, size]) => ms >= size);
  if (index === -1) return `${Math.round(ms)} ms`;
  let rest = ms;
  const parts = UNITS.slice(index, index + 2).flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count} ${unit}`];
  });
  return parts.join(" ");
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
