import type { OfRun, Telemetry } from "../telemetry.ts";
import type { Isolation } from "./isolation.ts";
import type { Log } from "./log.ts";

/** What the runtime may not decide for itself: time, chance, and what touches the machine. */
export interface Ports {
  readonly clock: Clock;
  readonly random: Random;
  readonly hash: Hash;
  readonly endOfTurn: EndOfTurn;
  readonly scope: Scope;
  readonly log: Log;
  readonly observe: Observe;
  /** Left out where everything runs in one place: `isolate` then changes nothing. */
  readonly isolation?: Isolation;
}

export interface Clock {
  /** Wall-clock milliseconds since the Unix epoch: for due times and for people. */
  now(): number;
  /** Milliseconds from an arbitrary start that never jump: for intervals. */
  monotonic(): number;
  /**
   * Calls `fire` once, `ms` from now; earlier only where the platform holds no timer that long. The
   * returned function cancels it and may be called at any time.
   */
  after(ms: number, fire: () => void): Cancel;
}

export type Cancel = () => void;

/** Uniform in [0, 1). */
export type Random = () => number;

/** A collision-resistant digest of a text, in hex. */
export type Hash = (text: string) => string;

/** Calls `fire` once all that has already arrived in this turn of the event loop has been read. */
export type EndOfTurn = (fire: () => void) => void;

/**
 * Runs `work` so that whatever it throws later, on its own, can be traced back to `culprit`, and
 * whatever it logs to the run that it is done for.
 */
export interface Scope {
  run<T>(culprit: string, work: () => T, of?: OfRun): T;
}

/** Takes every observable moment. Must not throw and must not block. */
export type Observe = (moment: Telemetry) => void;
