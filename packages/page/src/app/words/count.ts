const GROUPED = new Intl.NumberFormat("en-GB");

/** Whole numbers as they are read aloud: `12,345`, and from a million on `1.2 M`. */
export function count(many: number): string {
  if (many < 1_000_000) return GROUPED.format(many);
  return `${(Math.floor(many / 100_000) / 10).toFixed(1)} M`;
}

/** `1 run`, `3 runs`. */
export function several(many: number, one: string, more = `${one}s`): string {
  return `${count(many)} ${many === 1 ? one : more}`;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
