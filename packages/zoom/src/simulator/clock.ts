import { performance } from "node:perf_hooks";

import type { Clock } from "@zoomflow/core/ports";

// A longer timer would fire at once.
const LONGEST_MS = 2 ** 31 - 1;

/** The machine's own time: what a simulator runs on unless it is given another. */
export const machineClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(ms, fire) {
    const timer = setTimeout(fire, Math.min(ms, LONGEST_MS));
    return () => clearTimeout(timer);
  },
};
