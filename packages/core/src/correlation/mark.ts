import type { Passing } from "../windows/window.ts";

/** An event as a window remembers it: the event itself is held by the journal. */
export interface Mark {
  readonly id: string;
  /** When it happened, in wall-clock ms. */
  readonly at: number;
}

export function markOf({ id, at }: Passing): Mark {
  return { id, at };
}

/** With one more in its place by time; of equals, the one that came first stands first. */
export function insert<M extends Mark>(marks: readonly M[], mark: M): readonly M[] {
  const place = marks.findLastIndex((other) => other.at <= mark.at) + 1;
  return marks.toSpliced(place, 0, mark);
}

/** Without this one. */
export function without<M extends Mark>(marks: readonly M[], mark: M): readonly M[] {
  return marks.filter((other) => other !== mark);
}

/** The last `most` of them, and those that there was no room for. */
export function lastOf<M extends Mark>(
  marks: readonly M[],
  most: number,
): readonly [kept: readonly M[], left: readonly M[]] {
  const from = Math.max(0, marks.length - most);
  return [marks.slice(from), marks.slice(0, from)];
}

export function earliest(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : Math.min(...times);
}
