import type { Health } from "@zoomflow/core";

import type { Readiness } from "../http/readiness.ts";

/** What is told at once: assignments in the words of sd_notify(3). */
export type Notice = readonly string[];

/** How long the journal's recovery and the plugins' set-up may take. The file can hold many gigabytes. */
const START_MS = 600_000;
/** What a stop does besides waiting for actions: every part has its own limit, and few ever need it. */
const STOP_BESIDES_MS = 30_000;

export const ALIVE: Notice = ["WATCHDOG=1"];

/** Told once and not again and again: while the journal is opened the process has no time for it. */
export const STARTING: Notice = [status("Starting"), extend(START_MS)];

/** Up: what happens from now on is acted on as soon as Zoom can be heard. */
export function up(readiness: Readiness): Notice {
  return ["READY=1", status(sentenceOf(readiness))];
}

export function standing(readiness: Readiness): Notice {
  return [status(sentenceOf(readiness))];
}

/** @param microseconds of the machine's monotonic clock, by which it is told from an earlier reload */
export function reloading(microseconds: bigint): Notice {
  return ["RELOADING=1", `MONOTONIC_USEC=${microseconds}`, status("Reading the config again")];
}

/** A supervisor's own limit may be shorter than what the config gives to running actions. */
export function stopping(stopDeadlineMs: number): Notice {
  return ["STOPPING=1", status("Stopping"), extend(stopDeadlineMs + STOP_BESIDES_MS)];
}

function extend(ms: number): string {
  return `EXTEND_TIMEOUT_USEC=${ms * 1_000}`;
}

function status(sentence: string): string {
  const line = sentence.replaceAll(/\s+/g, " ");
  return `STATUS=${line.length > 400 ? `${line.slice(0, 399)}…` : line}`;
}

function sentenceOf({ ready, parts }: Readiness): string {
  const named = (of: readonly [string, Health][]): string =>
    of.map(([part, { reason }]) => `${part}: ${reason}`).join("; ");
  const all = Object.entries(parts);
  if (!ready) return `Not ready: ${named(all.filter(([, { ok }]) => !ok))}`;
  const degraded = all.filter(([, part]) => part.degraded);
  if (degraded.length > 0) return `Ready, but look at ${named(degraded)}`;
  return `Ready: ${parts["rules"]?.reason ?? "all parts are well"}`;
}
