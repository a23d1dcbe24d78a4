import { failureOf } from "../runs/failure.ts";
import type { Run, RunState } from "../runs/run.ts";
import type { Work } from "../runs/work.ts";
import { subjectOf } from "./subject.ts";

/** A run that is dead is told to its rule, with its end. */
export function withSequel(state: RunState, run: Run, work: Work, now: number): RunState {
  if (state.is !== "dead" || work.onFailure === undefined) return state;
  const { event } = subjectOf(run, work);
  const { error } = state;
  return { ...state, sequel: (message) => failureOf(run, event, error, message, Math.trunc(now)) };
}
