import type { Health } from "@zoomflow/core";
import type { Part } from "@zoomflow/core/engine";
import type { Cancel, Clock, Observe } from "@zoomflow/core/ports";

import type { Family } from "../metrics/family.ts";

/** A part that is looked at from outside of the engine. */
export interface Outlook {
  readonly name: string;
  /** Looks anew, `ms` after the last time; must not throw. Default: there is nothing to look at. */
  look?(ms: number): void | Promise<void>;
  health(): Health;
  /** Nobody will look any more. */
  leave?(): void;
  /** What it has measured. Default: nothing that anybody draws. */
  families?(): readonly Family[];
}

/** Looks after such parts while the process runs, and tells when one of them changes. */
export interface Vigil extends Part {
  health(): readonly (readonly [string, Health])[];
  families(): readonly Family[];
}

/** What goes wrong is to be seen within half a minute. */
const EVERY_MS = 15_000;

export function createVigil(
  outlooks: readonly Outlook[],
  { clock, observe }: { readonly clock: Clock; readonly observe: Observe },
): Vigil {
  const found = new Map<string, Standing>();
  let cancel: Cancel = () => {};
  let over = false;
  let lookedAt = clock.monotonic();

  const look = async (): Promise<void> => {
    const now = clock.monotonic();
    const ms = now - lookedAt;
    lookedAt = now;
    await Promise.all(outlooks.map(async (one) => one.look?.(ms)));
    if (over) return;
    for (const { name, health } of outlooks) tell(name, health());
    cancel = clock.after(EVERY_MS, () => void look());
  };

  const tell = (part: string, health: Health): void => {
    const before = found.get(part) ?? "well";
    const now = standingOf(health);
    if (now === before) return;
    found.set(part, now);
    const { reason, hint, code } = health;
    const more = { ...(hint !== undefined && { hint }), ...(code !== undefined && { code }) };
    if (now === "well") observe({ is: "part.recovered", part, reason });
    else observe({ is: "part.unwell", part, degraded: now === "degraded", reason, ...more });
  };

  return {
    name: "vigil",
    downWithinMs: 1_000,
    up: () => void look(),
    down() {
      over = true;
      for (const one of outlooks) one.leave?.();
      cancel();
    },
    health: () => outlooks.map((one) => [one.name, one.health()]),
    families: () => outlooks.flatMap((one) => one.families?.() ?? []),
  };
}

type Standing = "well" | "degraded" | "failed";

function standingOf({ ok, degraded }: Health): Standing {
  if (!ok) return "failed";
  return degraded ? "degraded" : "well";
}
