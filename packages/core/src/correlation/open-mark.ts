import type { Mark } from "./mark.ts";

/** An event that waits for another one. */
export interface OpenMark extends Mark {
  /** When it is given up, by the due clock. */
  readonly until: number;
}

/** Of each kind under one key: a key that says too little must not gather events without end. */
export const MOST_OPEN = 100;

/** Those that are not given up yet. */
export function stillOpen(marks: readonly OpenMark[], now: number): readonly OpenMark[] {
  return marks.filter(({ until }) => until > now);
}
