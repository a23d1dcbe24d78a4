import { AsyncLocalStorage } from "node:async_hooks";
import { hash } from "node:crypto";

import type { Clock, EndOfTurn, Hash, Random, Scope } from "@zoomflow/core/ports";

/** Timers longer than this fire at once in Node. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(ms, fire) {
    const timer = setTimeout(fire, Math.min(ms, MAX_TIMEOUT_MS));
    return () => clearTimeout(timer);
  },
};

export const systemRandom: Random = () => Math.random();

export const sha256: Hash = (text) => hash("sha256", text);

export const endOfTurn: EndOfTurn = (fire) => void setImmediate(fire);

const culprits = new AsyncLocalStorage<string>();

/** Remembers across timers and promises whose code runs. */
export const systemScope: Scope = { run: (culprit, work) => culprits.run(culprit, work) };

/** Whose code runs now; inside an `uncaughtException` handler, whose code threw. */
export function currentCulprit(): string | undefined {
  return culprits.getStore();
}
