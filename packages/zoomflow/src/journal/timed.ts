import type { Clock } from "@zoomflow/core/ports";

import type { Transactions } from "./group-commit.ts";

/** Tells how long each transaction took, from its beginning to the end of its commit. */
export function timed(
  transactions: Transactions,
  clock: Pick<Clock, "monotonic">,
  told: (ms: number) => void,
): Transactions {
  let began = 0;
  return {
    ...transactions,
    begin() {
      began = clock.monotonic();
      transactions.begin();
    },
    commit() {
      transactions.commit();
      told(clock.monotonic() - began);
    },
  };
}
