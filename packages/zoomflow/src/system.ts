import { AsyncLocalStorage } from "node:async_hooks";
import { hash } from "node:crypto";

import type { Clock, EndOfTurn, Hash, OfRun, Random, Scope } from "@zoomflow/core/ports";

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

/** Of the clock that all processes of the machine share and that never jumps. */
export const machineMicroseconds = (): bigint => process.hrtime.bigint() / 1_000n;

export const systemRandom: Random = () => Math.random();

export const sha256: Hash = (text) => hash("sha256", text);

export const endOfTurn: EndOfTurn = (fire) => void setImmediate(fire);

interface Place {
  readonly culprit: string;
  readonly of: OfRun | undefined;
}

const places = new AsyncLocalStorage<Place>();

/** Remembers across timers and promises whose code runs, and for which run. */
export const systemScope: Scope = { run: (culprit, work, of) => places.run({ culprit, of }, work) };

/** Whose code runs now; inside an `uncaughtException` handler, whose code threw. */
export function currentCulprit(): string | undefined {
  return places.getStore()?.culprit;
}

/** The run that code runs for now; undefined where it is for none, or for several. */
export function currentRun(): OfRun | undefined {
  return places.getStore()?.of;
}
