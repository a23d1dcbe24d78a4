/** What a new run does about the unfinished ones of its key. */
export type Mode = "queue" | "parallel" | SelectiveMode;

/**
 * The modes in which not every run is carried out:
 *
 * - `drop`: while one of its key is unfinished, a new run is left out.
 * - `latest`: what is under way is finished; of what waits, for its turn, for another try or asleep,
 *   only the newest is kept.
 * - `restart`: as `latest`, and what is under way is broken off.
 */
export type SelectiveMode = "drop" | "latest" | "restart";

/** The modes in which a new run takes the place of earlier ones of its key. */
export type OvertakingMode = Exclude<SelectiveMode, "drop">;

/** Why a run was left out in mode `drop`; `run` is the one that is unfinished. */
export function unfinishedBefore(run: string): string {
  return `${run} of the same key was not finished`;
}

/** Why a run gave way in mode `latest` or `restart`; `event` is the newer one. */
export function placeTakenBy(event: string): string {
  return `${event}, a newer event of the same key, took its place`;
}

/** The same of a run that was broken off, for which it matters how far it had come. */
export function brokenOff(reason: string, step: string | undefined): string {
  return step === undefined
    ? `${reason} while it was under way`
    : `${reason} in the middle of step "${step}", which may have been done`;
}
