import type { LeftOut } from "../ports.ts";
import type { Doubt, Run } from "../runs/run.ts";

/** A run that is not finished, in memory. */
export interface Row {
  readonly run: Run;
  /** As JSON, so that a later attempt gets what a journal on disk would give. */
  readonly steps: Map<string, string>;
  /** The step at which each recorded attempt failed, where it failed at one. */
  readonly failedAt: string[];
  attempts: number;
  doubt?: Doubt | undefined;
  dueAt: number;
  status: "waiting" | "retrying" | "running";
  /** How it stood before it was claimed. */
  stood: "waiting" | "retrying";
  /** Put off by itself: what it waits for makes it due. */
  asleep: boolean;
  /** A newer run is to take its place. */
  overtaken?: LeftOut;
}
