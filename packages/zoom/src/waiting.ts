import type { Random } from "@zoomflow/core/ports";

import type { Limits } from "./figures.ts";

/** The first retry after a stable session: what happens meanwhile is never sent again. */
const SOON_MS = 250;
/** Spread on top of a wait that the peer has asked for, so that its clients do not come back as one. */
const AFTER_ASKED_MS = 1_000;

/** How a wait is measured, before the budget has its say. */
export type Wait =
  | { readonly kind: "soon" }
  /** `failures` attempts in a row without a stable session, from 1. */
  | { readonly kind: "backoff"; readonly failures: number }
  /** At the upper end of the backoff: for a server that confirms and does not hold. */
  | { readonly kind: "slow" };

/**
 * A wait in milliseconds. Full jitter (anything from 0 to the ceiling) rather than ±10 %: after an
 * outage every client comes back at once, and a narrow band keeps them in step.
 */
export function waitMs(
  wait: Wait,
  askedMs: number | undefined,
  backoff: Limits,
  random: Random,
): number {
  const own = ownWait(wait, backoff, random);
  if (askedMs === undefined) return own;
  return Math.max(own, askedMs + Math.round(random() * AFTER_ASKED_MS));
}

/** How long to stand by the `times`-th time in a row: doubling, and never less than the minimum. */
export function standbyMs(times: number, limits: Limits, random: Random): number {
  const ceiling = Math.min(limits.max, limits.min * 2 ** Math.min(times, 30));
  const floor = Math.max(limits.min, ceiling / 2);
  return Math.round(floor + random() * (ceiling - floor));
}

/** How long to leave Zoom alone after a refusal that somebody has to mend. */
export function refusedMs(wait: number, random: Random): number {
  return Math.round(wait * (1 + random() / 10));
}

function ownWait(wait: Wait, backoff: Limits, random: Random): number {
  if (wait.kind === "soon") return Math.round(random() * Math.min(SOON_MS, backoff.max));
  if (wait.kind === "slow") return Math.round((backoff.max * (1 + random())) / 2);
  // The exponent is bounded: 2 ** 1024 is not a number of milliseconds.
  const ceiling = backoff.min * 2 ** Math.min(30, wait.failures - 1);
  return Math.round(random() * Math.min(backoff.max, ceiling));
}
