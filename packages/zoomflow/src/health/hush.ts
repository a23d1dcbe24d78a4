import type { Health } from "@zoomflow/core";

import { QUARTER_MS, type Usual } from "./usual.ts";

/** How long it has been quiet on a connection that stands. */
export interface Hush {
  readonly quietMs: number;
  /** The logarithm of the chance that it is quiet for so long as things usually are. */
  readonly lnChance: number;
}

export const LOUD: Hush = { quietMs: 0, lnChance: 0 };

/** What happened since the last look. */
export interface Heard {
  readonly ms: number;
  readonly connected: boolean;
  /** Whether there was any event. */
  readonly events: boolean;
}

/** A look is made every quarter of a minute: what took longer, the process did not listen through. */
const LONGEST_LOOK_MS = 60_000;

/** Goes on with what was quiet before. Time without a connection is no silence of Zoom's. */
export function hush(before: Hush, heard: Heard, usual: Usual | undefined, now: number): Hush {
  if (heard.events) return LOUD;
  if (!heard.connected) return before;
  const ms = Math.min(heard.ms, LONGEST_LOOK_MS);
  const lnEmpty = usual?.lnEmptyAt(now) ?? 0;
  return {
    quietMs: before.quietMs + ms,
    lnChance: before.lnChance + (ms / QUARTER_MS) * lnEmpty,
  };
}

/** One in a hundred thousand: who hears ten thousand events a month is alarmed in vain once in years. */
const LN_UNUSUAL = Math.log(1e-5);
/** Shorter ones alarm nobody, however unusual. */
const LEAST_MS = 15 * 60_000;

const LOOK_AT_IT =
  "Look at the app's event subscription in the Zoom Marketplace: is it on, does it still hold these events, is its method WebSocket? `zoomflow doctor` compares it with what the rules need. On a holiday all is well.";

/** Whether it is quiet for far longer than usual: that never ends a connection, and only alarms. */
export function silenceHealth(
  { quietMs, lnChance }: Hush,
  usual: Usual | undefined,
  now: number,
): Health {
  if (usual === undefined)
    return { ok: true, reason: "what is usual is not known yet: that takes a week" };
  const rate = `usual at this hour: about ${roundOf(usual.perHourAt(now))} events an hour`;
  const quiet = `no event for ${spanOf(quietMs)}; ${rate}`;
  if (lnChance >= LN_UNUSUAL || quietMs < LEAST_MS)
    return { ok: true, reason: quietMs < 120_000 ? rate : quiet };
  return { ok: true, degraded: true, reason: quiet, hint: LOOK_AT_IT };
}

function roundOf(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

function spanOf(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
