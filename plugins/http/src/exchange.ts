import type { IncomingHttpHeaders } from "node:http";

import type { Dispatcher } from "undici";

import type { OutgoingRequest } from "./request.ts";

/** What came back, its body read up to {@link MAX_BODY} bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<IncomingHttpHeaders>;
  readonly bytes: Buffer;
  /** The body was longer, and its rest was left unread. */
  readonly truncated: boolean;
}

const MAX_BODY = 1_048_576;

/**
 * One request over one connection. By `dispatch` rather than undici's `request`: only this tells
 * when the first byte may leave, and `request` does not notice an abort while it still connects.
 */
export function exchange(
  dispatcher: Dispatcher,
  { method, url, headers, body }: OutgoingRequest,
  signal: AbortSignal,
  onStart: () => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let running: Dispatcher.DispatchController | undefined;
    const onAbort = (): void => {
      reject(signal.reason);
      running?.abort(new Error("aborted"));
    };
    const end = (settle: () => void): void => {
      signal.removeEventListener("abort", onAbort);
      settle();
    };
    const reader = createReader((answer) => end(() => resolve(answer)));
    signal.addEventListener("abort", onAbort, { once: true });

    const path = url.pathname + url.search;
    dispatcher.dispatch(
      { origin: url.origin, path, method, headers, body: body ?? null },
      {
        ...reader,
        onRequestStart(controller) {
          running = controller;
          if (signal.aborted) controller.abort(new Error("aborted"));
          else onStart();
        },
        onResponseError: (_controller, error) => end(() => reject(error)),
      },
    );
  });
}

type Reader = Pick<
  Dispatcher.DispatchHandler,
  "onResponseStart" | "onResponseData" | "onResponseEnd"
>;

function createReader(finish: (answer: Answer) => void): Reader {
  const chunks: Buffer[] = [];
  let room = MAX_BODY;
  let head: Pick<Answer, "status" | "headers"> = { status: 0, headers: {} };
  const answer = (truncated: boolean): Answer => ({
    ...head,
    bytes: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks),
    truncated,
  });

  return {
    onResponseStart(_controller, status, headers) {
      head = { status, headers }; // interim answers (1xx) come this way too, before the final one
    },
    onResponseData(controller, chunk) {
      chunks.push(chunk.subarray(0, room));
      room -= chunk.length;
      if (room >= 0) return;
      finish(answer(true));
      controller.abort(new Error("the rest is not wanted"));
    },
    onResponseEnd: () => finish(answer(false)),
  };
}
