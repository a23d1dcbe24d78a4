import type { Clock, Pruned, PruneLimits } from "@zoomflow/core/ports";

import { bytesOf, type Forgotten, forgetting } from "./forget.ts";
import type { Statements } from "./statements.ts";

/** What arrives meanwhile waits for a batch, and for its commit. */
const BATCH_MS = 3;

/** Forgets batch by batch, each within a transaction; a round goes on where its last batch left off. */
export function createPruner(
  statements: Statements,
  clock: Pick<Clock, "now" | "monotonic">,
  dedupeWindowMs: number,
): (limits: PruneLimits) => Pruned {
  let round: Iterator<Forgotten, void> | undefined;

  return (limits) => {
    const began = clock.monotonic();
    let early = 0;
    const walk = round ?? forgetting(statements, limits, clock.now() - dedupeWindowMs);
    round = undefined; // what throws ends the round
    do {
      const { done, value } = walk.next();
      if (done) return { more: false, early, bytes: bytesOf(statements) };
      if (value.event === "early") early++;
    } while (clock.monotonic() - began < BATCH_MS);
    round = walk;
    return { more: true, early, bytes: bytesOf(statements) };
  };
}
