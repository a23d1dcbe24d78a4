import type { Clock } from "@zoomflow/core/ports";

import type { Statements } from "./statements.ts";

/** A batch should take about this long: what arrives meanwhile waits for it. */
const BATCH_MS = 4;
const MOST = 1_000;

/**
 * Forgets old events, batch by batch; within a transaction.
 *
 * @returns takes one batch, and says whether there may be more
 */
export function createPruner(
  statements: Statements,
  clock: Pick<Clock, "monotonic">,
): (before: number) => boolean {
  let size = 20;
  /** What was passed over, because it has to stay, is not looked at again in the same round. */
  let place = 0;

  return (before) => {
    const began = clock.monotonic();
    const rows = statements.oldEvents.all(place, size) as unknown as OldEvent[];
    const old = rows.filter((row) => row.received_at < before);
    for (const { id } of old) statements.forgetEvent.run(id);
    const more = old.length === size;
    place = more ? (old.at(-1)?.id ?? 0) : 0;
    const slow = clock.monotonic() - began > BATCH_MS;
    size = slow ? Math.max(1, size >> 1) : Math.min(MOST, size * 2);
    return more;
  };
}

interface OldEvent {
  readonly id: number;
  readonly received_at: number;
}
