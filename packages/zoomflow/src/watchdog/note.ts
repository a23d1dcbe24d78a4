import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** With what a process was ended by its watchdog. */
export interface StuckNote {
  /** Wall-clock milliseconds. */
  readonly at: number;
  /** For how long its event loop had stood still. */
  readonly ms: number;
  readonly culprit: string | undefined;
  readonly place: string | undefined;
  /** So many processes in a row were ended by the same culprit. */
  readonly times: number;
}

const FIRST_WAIT_MS = 600_000;
const LONGEST_WAIT_MS = 86_400_000;

export function noteIn(dataDirectory: string): string {
  return join(dataDirectory, "stuck.json");
}

/** How long its culprit is left alone by the next process. */
export function waitAfter({ times }: StuckNote): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (times - 1));
}

/** What the process before this one left, if it was ended so; it is read once. */
export function takeNote(file: string): StuckNote | undefined {
  try {
    const given = JSON.parse(readFileSync(file, "utf8")) as Partial<StuckNote>;
    rmSync(file, { force: true });
    const { at, ms, culprit, place, times } = given;
    if (typeof at !== "number" || typeof ms !== "number") return undefined;
    const count = typeof times === "number" && times >= 1 ? times : 1;
    return { at, ms, culprit: text(culprit), place: text(place), times: count };
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
