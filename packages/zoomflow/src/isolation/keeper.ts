import { ZoomflowError } from "@zoomflow/core";
import { type Apart, type Cancel, lateFailure, type Log, type Ports } from "@zoomflow/core/ports";

import { createCalls } from "./calls.ts";
import { backoffMs, conditionOf, crashed, reasonOf } from "./crash.ts";
import type { PluginThread, StartPluginThread } from "./plugin-thread.ts";
import type { Order, ThreadTask, Word } from "./protocol.ts";
import { createPulse } from "./pulse.ts";
import { receiveError } from "./sent-error.ts";

export interface KeeperParts {
  readonly task: ThreadTask;
  readonly log: Log;
  readonly startThread: StartPluginThread;
  /** Whose call it is that is being made. */
  readonly culprit: () => string | undefined;
}

/** Keeps a plugin in a thread, and begins another one when that has come to its end. */
export interface Keeper extends Apart {
  /** Resolves when it can be called for the first time. */
  begin(): Promise<void>;
}

type State =
  | {
      readonly is: "starting";
      readonly thread: PluginThread;
      readonly ready: PromiseWithResolvers<void>;
    }
  | { readonly is: "up"; readonly thread: PluginThread; readonly since: number }
  | {
      readonly is: "down";
      readonly until: number;
      readonly error: ZoomflowError;
      readonly cancel: Cancel;
    }
  | { readonly is: "ended" };

/** So long a thread stands by that the count of its crashes begins anew. */
const STABLE_MS = 60_000;
/** V8 ends a thread at once, but for rare loops that it never looks into. */
const ENDS_WITHIN_MS = 5_000;
const RESTART =
  "Start zoomflow again: until then the plugin's runs wait. Then mend the code named here.";
/** For a plugin to close what it has open. */
const TEAR_DOWN_MS = 4_000;

export function createKeeper(
  { task, log, startThread, culprit }: KeeperParts,
  ports: Pick<Ports, "clock" | "random" | "observe">,
): Keeper {
  const { clock, random, observe } = ports;
  const { plugin, memoryMb } = task;
  let state: State = { is: "ended" };
  let crashes = 0;
  /** Why it is about to end, where that is known before. */
  let verdict: string | undefined;
  let onEnded: () => void = () => {};

  const tell = (order: Order): void => void ("thread" in state && state.thread.tell(order));
  const calls = createCalls(
    {
      log,
      tell,
      stuck: (whose) => end(`did not answer any more: ${whose} was to end, and spins`),
    },
    clock,
  );
  const pulse = createPulse(
    { plugin, ask: () => tell({ is: "ping" }), underWay: () => calls.underWay() },
    ports,
  );

  const start = (): Promise<void> => {
    verdict = undefined;
    const ready = Promise.withResolvers<void>();
    const began = clock.monotonic();
    const thread = startThread(task, {
      said: (word) => hear(word, began),
      ended: (code, thrown) => ended(code, thrown),
    });
    state = { is: "starting", thread, ready };
    return ready.promise;
  };

  const hear = (word: Word, began: number): void => {
    if (word.is === "ready") {
      if (state.is !== "starting") return;
      const { ready, thread } = state;
      state = { is: "up", thread, since: clock.monotonic() };
      if (crashes > 0) observe({ is: "plugin.ready", plugin, ms: clock.monotonic() - began });
      ready.resolve();
    } else if (word.is === "refused") {
      if (state.is === "starting") state.ready.reject(receiveError(word.error));
      verdict = `could not start again: ${word.error.message}`;
    } else if (word.is === "overfull") verdict = `had buffers of more than its ${memoryMb} MB`;
    else if (word.is === "stray") {
      const error = lateFailure(receiveError(word.error));
      observe({ is: "run.late", culprit: word.culprit ?? `plugin ${plugin}`, plugin, error });
    } else if (word.is === "pong") pulse.felt();
    else if (word.is !== "ended") calls.hear(word);
  };

  const end = (why: string): void => {
    if (!("thread" in state)) return;
    const { thread } = state;
    verdict ??= why;
    thread.kill();
    clock.after(ENDS_WITHIN_MS, () => {
      if ("thread" in state && state.thread === thread) lost();
    });
  };

  /** Another thread beside one that cannot be ended would only be the next one of them. */
  const lost = (): void => {
    pulse.still();
    const culprits = calls.underWay();
    const error = crashed(plugin, `${verdict}; it cannot be ended`, culprits, undefined, RESTART);
    state = { is: "down", until: Number.POSITIVE_INFINITY, error, cancel: () => {} };
    observe({ is: "plugin.crashed", plugin, error, culprits });
    calls.fail(error);
  };

  const ended = (code: number, thrown: unknown): void => {
    pulse.still();
    if (state.is === "ended") return onEnded();
    if (state.is === "down") return;
    const first = state.is === "starting" && crashes === 0;
    const culprits = calls.underWay();
    const error = crashed(plugin, verdict ?? reasonOf(code, thrown, memoryMb), culprits, thrown);
    if (state.is === "starting") state.ready.reject(error);
    if (first) return void (state = { is: "ended" }); // who sets it up is told, and decides
    if (state.is === "up" && clock.monotonic() - state.since >= STABLE_MS) crashes = 0;
    const waitMs = backoffMs(++crashes, random);
    const until = clock.monotonic() + waitMs;
    const cancel = clock.after(waitMs, () => void start().catch(() => {})); // `ended` tells of it
    state = { is: "down", until, error, cancel };
    observe({ is: "plugin.crashed", plugin, error, culprits, waitMs });
    calls.fail(error);
  };

  /** @throws ZoomflowError `ZF_ACTION_POSTPONED` while there is no thread */
  const atHand = async (): Promise<void> => {
    if (state.is === "starting") await state.ready.promise.catch(() => {});
    if (state.is === "up") return;
    const until = state.is === "down" ? state.until : clock.monotonic();
    const message = `the thread of plugin ${plugin} is to begin again`;
    const retryAfterMs = Math.max(100, until - clock.monotonic());
    throw new ZoomflowError("ZF_ACTION_POSTPONED", message, { retryAfterMs });
  };

  return {
    begin: start,
    async call({ log: lines, ...call }, signal) {
      const whose = culprit() ?? `plugin ${plugin}`;
      if (state.is !== "up") await atHand();
      pulse.quicken();
      return calls.make(whose, call, lines, signal);
    },
    async health(signal) {
      if (state.is === "down") throw state.error;
      if (state.is === "up") await calls.ask(`plugin ${plugin}`, signal);
    },
    condition: () => (state.is === "down" ? conditionOf(state.error) : pulse.condition()),
    async tearDown() {
      const before = state;
      state = { is: "ended" };
      if (before.is === "down") before.cancel();
      if (!("thread" in before)) return;
      const gone = new Promise<void>((resolve) => void (onEnded = resolve));
      const late = clock.after(TEAR_DOWN_MS, () => before.thread.kill());
      if (before.is === "up") before.thread.tell({ is: "end" });
      else before.thread.kill();
      await gone;
      late();
      calls.fail(crashed(plugin, "was torn down"));
    },
  };
}
