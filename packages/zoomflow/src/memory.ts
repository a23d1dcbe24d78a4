import { getHeapStatistics } from "node:v8";

import type { Part } from "@zoomflow/core/engine";
import type { Cancel, Clock, Health, Observe } from "@zoomflow/core/ports";

/** What V8 has, and may have, of memory for what lives in JavaScript, in bytes. */
export interface Heap {
  readonly used: number;
  readonly limit: number;
}

const LOOK_EVERY_MS = 10_000;
const FULL = 0.85;
/** Below this it is well again: one that goes to and fro is told of once. */
const WELL = 0.75;
/** A heap is full for a moment before it is cleared; one that is full for so many looks stays so. */
const LOOKS = 3;
const HINT =
  "Look for what keeps growing: a rule or plugin that remembers every event, perhaps. Give a plugin `isolate: true` to see whether it is its memory; or give zoomflow more with NODE_OPTIONS=--max-old-space-size=2048 and start it again.";

/** Tells before the process dies for want of memory. */
export function createMemoryWatch({
  clock,
  observe,
  read = readHeap,
}: {
  readonly clock: Pick<Clock, "after">;
  readonly observe: Observe;
  /** Default: of this process. */
  readonly read?: () => Heap;
}): Part {
  let full = 0;
  let cancel: Cancel = () => {};

  const look = (): void => {
    const { used, limit } = read();
    if (used > limit * FULL) full++;
    else if (used < limit * WELL || full < LOOKS) full = 0;
    if (full === LOOKS) observe({ is: "memory.low", used, limit });
    cancel = clock.after(LOOK_EVERY_MS, look);
  };

  return {
    name: "memory",
    up: look,
    down: () => cancel(),
    downWithinMs: 1_000,
    condition: () => healthOf(read(), full >= LOOKS),
  };
}

function healthOf({ used, limit }: Heap, low: boolean): Health {
  const reason = `${inMb(used)} of ${inMb(limit)} are in use`;
  return low ? { ok: true, degraded: true, reason, hint: HINT } : { ok: true, reason };
}

function inMb(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MB`;
}

function readHeap(): Heap {
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  return { used: used_heap_size, limit: heap_size_limit };
}
