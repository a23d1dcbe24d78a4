import { messageOf, ZoomflowError } from "@zoomflow/core";
import type { ApartCall, Clock, Log } from "@zoomflow/core/ports";

import type { Order, Word } from "./protocol.ts";
import { receiveError, sendError } from "./sent-error.ts";
import { sendValue } from "./sent-value.ts";

/** The calls of one plugin's thread that are under way. */
export interface Calls {
  make(
    culprit: string,
    call: Omit<ApartCall, "log">,
    log: Log,
    signal: AbortSignal,
  ): Promise<unknown>;
  /** Asks after the plugin's health. */
  ask(culprit: string, signal: AbortSignal): Promise<void>;
  hear(word: Extract<Word, { readonly is: "gave" | "threw" | "aborted" | "log" }>): void;
  /** Whose they are. */
  underWay(): readonly string[];
  /** None of them will be answered any more. */
  fail(error: ZoomflowError): void;
}

interface Call {
  readonly culprit: string;
  readonly log: Log;
  readonly answer: PromiseWithResolvers<unknown>;
  /** The wish to end it was not yet acknowledged. */
  unheard: boolean;
  release(): void;
}

/** A thread that goes round hears at once that a call is to end; one that does not in this time spins. */
const HEARS_WITHIN_MS = 2_000;

export function createCalls(
  parts: {
    readonly log: Log;
    readonly tell: (order: Order) => void;
    /** The thread cannot be reached: the call of this culprit was to end, and was not heard to. */
    readonly stuck: (culprit: string) => void;
  },
  clock: Pick<Clock, "after">,
): Calls {
  const calls = new Map<number, Call>();
  let last = 0;

  const send = (
    culprit: string,
    log: Log,
    signal: AbortSignal,
    order: (id: number) => Order,
  ): Promise<unknown> => {
    const id = ++last;
    parts.tell(order(id));
    const answer = Promise.withResolvers<unknown>();
    const abort = (): void => {
      parts.tell({ is: "abort", id, reason: sendError(signal.reason) });
      call.unheard = true;
      const cancel = clock.after(HEARS_WITHIN_MS, () => call.unheard && parts.stuck(culprit));
      call.release = cancel;
    };
    const release = (): void => signal.removeEventListener("abort", abort);
    const call: Call = { culprit, log, answer, unheard: false, release };
    calls.set(id, call);
    signal.addEventListener("abort", abort, { once: true });
    return answer.promise;
  };

  const over = (id: number): Call | undefined => {
    const call = calls.get(id);
    calls.delete(id);
    call?.release();
    return call;
  };

  return {
    async make(culprit, call, log, signal) {
      signal.throwIfAborted();
      const sent = { ...call, input: sendValue(call.input) };
      try {
        return await send(culprit, log, signal, (id) => ({ is: "call", id, culprit, call: sent }));
      } catch (thrown) {
        throw unsendable(thrown, call.step);
      }
    },
    async ask(culprit, signal) {
      signal.throwIfAborted();
      await send(culprit, parts.log, signal, (id) => ({ is: "health", id }));
    },
    hear(word) {
      if (word.is === "log") {
        const { level, fields, message } = word.line;
        const log = (word.id === undefined ? undefined : calls.get(word.id)?.log) ?? parts.log;
        log[level](JSON.parse(fields) as object, message);
      } else if (word.is === "aborted") {
        const call = calls.get(word.id);
        if (call !== undefined) call.unheard = false;
      } else if (word.is === "gave")
        over(word.id)?.answer.resolve(word.json === "" ? undefined : JSON.parse(word.json));
      else over(word.id)?.answer.reject(receiveError(word.error));
    },
    underWay: () => [...new Set([...calls.values()].map(({ culprit }) => culprit))],
    fail(error) {
      for (const id of calls.keys()) over(id)?.answer.reject(error);
    },
  };
}

/** Functions and the like stay where they are. */
function unsendable(thrown: unknown, step: string): unknown {
  if (!(thrown instanceof DOMException) || thrown.name !== "DataCloneError") return thrown;
  const message = `the input of ${step} cannot be sent to the plugin's thread: ${messageOf(thrown)}`;
  return new ZoomflowError("ZF_ACTION_INPUT", message, { cause: thrown });
}
