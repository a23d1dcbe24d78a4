import { Worker } from "node:worker_threads";

import { messageOf, ZoomflowError } from "@zoomflow/core";
import type { Part } from "@zoomflow/core/engine";
import type { Clock, Health, Observe } from "@zoomflow/core/ports";

import type { CheckedWatchdog } from "../config/watchdog.ts";
import { currentCulprit } from "../system.ts";
import { noteIn, type StuckNote, waitAfter } from "./note.ts";
import type { StallLimits } from "./stall.js";
import { whoKeeps } from "./who.js";
import type { Finding } from "./witness.js";

/** What the thread is started with. */
export interface WatchdogTask {
  /** Counted up by the event loop for as long as it goes round. */
  readonly beats: SharedArrayBuffer;
  readonly limits: StallLimits;
  /** Levels of the log that are written, as pino counts them. */
  readonly levels: readonly number[];
  readonly pretty: boolean;
  /** Where zoomflow's own code is. */
  readonly own: string;
  /** Where the next start finds what this one ended with. */
  readonly note: string;
  /** What this one found there. */
  readonly before: StuckNote | undefined;
  readonly exitCode: number;
}

export interface WatchdogOptions {
  readonly limits: CheckedWatchdog;
  readonly dataDirectory: string;
  /** What the process before left there. */
  readonly before: StuckNote | undefined;
  readonly exitCode: number;
  readonly levels: readonly number[];
  readonly pretty: boolean;
  readonly clock: Pick<Clock, "monotonic">;
  readonly observe: Observe;
}

/** The event loop beats about twice as often as it is looked at. */
const BEAT_MS = 100;
const AGAIN_MS = 10_000;
/** So long a block is still worth a look. */
const RECENT_MS = 600_000;
/** It runs three small files. */
const LIMITS = { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 };
const CULPRIT: unique symbol = Symbol.for("zoomflow.culprit") as never;
const HINT =
  "Mend the code named here, or give its plugin `isolate: true`, so that it can keep nothing else waiting.";
/** Where nobody was seen. */
const HINT_UNNAMED =
  "Look whether the machine is overloaded or its disk slow. If it comes again without that, give one plugin after the other `isolate: true`, and see with which it ends.";

type Blocked = Finding & { readonly ms: number };

/** Watches from a thread of its own whether the event loop goes round, and names who keeps it. */
export function createWatchdog(options: WatchdogOptions): Part {
  const { limits, dataDirectory, clock, observe, ...said } = options;
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const world = globalThis as { [CULPRIT]?: typeof currentCulprit };
  /** As long as the engine leaves that code alone. */
  const waitsUntil = options.before && clock.monotonic() + waitAfter(options.before);
  let last: (Blocked & { readonly at: number }) | undefined;
  let worker: Worker | undefined;
  let beating: NodeJS.Timeout | undefined;

  const blocked = ({ ms, culprit, place }: Blocked): void => {
    last = { ms, culprit, place, at: clock.monotonic() };
    observe({ is: "loop.blocked", ms, culprit, place });
  };

  return {
    name: "loop",
    up() {
      const { before } = said;
      if (before !== undefined)
        observe({ is: "loop.gave-up", ...before, waitMs: waitAfter(before) });
      const task: WatchdogTask = {
        ...said,
        note: noteIn(dataDirectory),
        beats: counter.buffer,
        limits: { ...limits, againMs: AGAIN_MS },
        own: new URL("..", import.meta.url).href,
      };
      world[CULPRIT] = currentCulprit;
      beating = setInterval(() => Atomics.add(counter, 0, 1), BEAT_MS).unref();
      worker = new Worker(new URL("./watchdog-worker.js", import.meta.url), {
        name: "watchdog",
        workerData: task,
        resourceLimits: LIMITS,
        env: {},
        execArgv: [],
      });
      worker.on("message", blocked);
      worker.on("error", (thrown) => observe({ is: "loop.unwatched", error: unwatched(thrown) }));
      worker.unref();
    },
    async down() {
      clearInterval(beating);
      delete world[CULPRIT];
      await worker?.terminate();
    },
    downWithinMs: 1_000,
    condition() {
      const now = clock.monotonic();
      const waits = waitsUntil !== undefined && now < waitsUntil;
      return healthOf(last, now) ?? healthAfter(waits ? said.before : undefined);
    },
  };
}

function unwatched(thrown: unknown): ZoomflowError {
  const message = `the event loop is no longer watched: ${messageOf(thrown)}`;
  return new ZoomflowError("ZF_INTERNAL", message, { cause: thrown });
}

function healthOf(
  last: (Blocked & { readonly at: number }) | undefined,
  now: number,
): Health | undefined {
  const agoMs = last === undefined ? Number.POSITIVE_INFINITY : now - last.at;
  if (last === undefined || agoMs > RECENT_MS) return undefined;
  const reason = `stood still for ${seconds(last.ms)}, ${seconds(agoMs)} ago: ${whoKeeps(last)}`;
  return { ok: true, degraded: true, reason, hint: hintFor(last) };
}

function healthAfter(before: StuckNote | undefined): Health {
  if (before === undefined) return { ok: true, reason: "goes round" };
  const waits = before.culprit === undefined ? "" : "; that waits now";
  const reason = `the last process was ended because it did not go round: ${whoKeeps(before)}${waits}`;
  return { ok: true, degraded: true, reason, hint: hintFor(before) };
}

function hintFor({ culprit }: Finding): string {
  return culprit === undefined ? HINT_UNNAMED : HINT;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
