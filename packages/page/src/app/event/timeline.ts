import type { AttemptDetail, RunDetail } from "../../contract.ts";

/** A run's attempts on one line, from the event's receipt to the run's end: parts of the whole. */
export interface Timeline {
  readonly bars: readonly Bar[];
  readonly lengthMs: number;
}

export interface Bar {
  readonly number: number;
  readonly outcome: string;
  readonly left: number;
  readonly width: number;
}

export function timelineOf(run: RunDetail, from: number): Timeline {
  const end = Math.max(run.updatedAt, ...run.attempts.map(({ endedAt }) => endedAt), from + 1);
  const lengthMs = end - from;
  const bars = run.attempts.map(({ number, outcome, startedAt, endedAt }): Bar => {
    const left = clamp((startedAt - from) / lengthMs);
    return { number, outcome, left, width: clamp((endedAt - startedAt) / lengthMs, 1 - left) };
  });
  return { bars, lengthMs };
}

function clamp(part: number, most = 1): number {
  return Math.min(most, Math.max(0, part));
}

/** How long an attempt waited for its turn: since the event, or since the attempt before it. */
export function waitBefore(
  attempts: readonly AttemptDetail[],
  index: number,
  from: number,
): number {
  const since = attempts[index - 1]?.endedAt ?? from;
  return Math.max(0, (attempts[index]?.startedAt ?? since) - since);
}
